package gouji.check;

import gouji.check.intake.AdjacentFiles;
import gouji.check.intake.Input;
import gouji.finding.CheckedReport;
import gouji.finding.Finding;
import gouji.model.Container;
import gouji.model.Excerpt;
import gouji.model.Excerpt.Withheld;
import gouji.model.Facts;
import gouji.model.Location;
import gouji.model.PersonalNumber;
import gouji.model.Place;
import gouji.model.Sha256;
import gouji.read.worker.Workers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Takes the pictures of what findings point at in a PDF file, while the file is at hand. May be used by several threads.
 */
public final class Excerpts {
    private final Workers workers;
    private final boolean masked;
    private final Consumer<Throwable> failures;

    /**
     * @param workers where files are drawn
     * @param masked whether no picture may show a number that identifies a person
     * @param failures told of errors of the program, which cost the pictures of one report
     */
    public Excerpts(Workers workers, boolean masked, Consumer<Throwable> failures) {
        this.workers = workers;
        this.masked = masked;
        this.failures = failures;
    }

    /** A picture, or why there is none, for each finding that points at a PDF. */
    Map<Finding, Excerpt> of(CheckedReport checked, Input input) {
        List<Finding> findings =
                checked.findings().stream().filter(f -> !spots(f).isEmpty()).toList();
        Facts facts = checked.facts();
        if (findings.isEmpty() || !facts.report().source().equals(input.source())) {
            return Map.of();
        }
        List<List<Place>> spots = findings.stream().map(Excerpts::spots).toList();
        List<Place> personal =
                facts.personal().stream().map(PersonalNumber::place).toList();
        List<Excerpt> excerpts = taken(input, facts, spots, personal);
        Map<Finding, Excerpt> byFinding = new IdentityHashMap<>();
        for (int i = 0; i < findings.size(); i++) {
            byFinding.put(findings.get(i), excerpts.get(i));
        }
        return byFinding;
    }

    private static List<Place> spots(Finding finding) {
        return finding.where().stream()
                .map(Location::place)
                .filter(p -> p != null && p.page() != null && p.box() != null)
                .toList();
    }

    private List<Excerpt> taken(Input input, Facts facts, List<List<Place>> spots, List<Place> personal) {
        try {
            Optional<byte[]> pdf = pdf(input, facts);
            return pdf.isEmpty() ? without(spots) : workers.excerpts(pdf.get(), spots, personal, masked);
        } catch (IOException e) {
            return without(spots);
        } catch (RuntimeException e) {
            failures.accept(e);
            return without(spots);
        }
    }

    /** The file pages of a report are those of: itself, or the attachment of a web page. */
    private static Optional<byte[]> pdf(Input input, Facts facts) throws IOException {
        if (facts.report().container() == Container.PDF) {
            // what was written over since it was read is another report
            return Optional.of(input.again())
                    .filter(pdf -> Sha256.hex(pdf).equals(facts.report().sha256()));
        }
        Optional<Input> attachment = attachment(input, facts);
        return attachment.isEmpty()
                ? Optional.empty()
                : Optional.of(attachment.get().again());
    }

    private static Optional<Input> attachment(Input input, Facts facts) throws IOException {
        String folder = input.source().substring(0, input.source().lastIndexOf('/') + 1);
        return facts.attachments().isEmpty()
                ? Optional.empty()
                : new AdjacentFiles(input)
                        .find(facts.attachments().get(0).source().substring(folder.length()));
    }

    private static List<Excerpt> without(List<List<Place>> spots) {
        List<Excerpt> none = new ArrayList<>();
        spots.forEach(places -> none.add(Excerpt.without(places.get(0).page(), Withheld.UNDRAWN)));
        return none;
    }
}
