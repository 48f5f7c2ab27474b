package gouji.office;

import gouji.finding.CheckedReport;
import gouji.finding.Finding;
import gouji.model.Excerpt;
import gouji.model.Facts;
import gouji.review.letter.Submissions;
import gouji.write.Format;
import gouji.write.facts.FactFiles;
import gouji.write.office.OfficeOutput;
import gouji.write.output.Output;
import gouji.write.output.RedactedOutput;
import gouji.write.output.RunContext;
import gouji.write.output.Summary;
import gouji.write.place.OutputTarget;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a review leaves: the text on standard output; in a folder what the office sends out, the facts of the year under
 * {@code facts}, one file a report, for the review of the next year, and the run as JSON and in other formats.
 */
final class ReviewOutput implements Output {
    private static final String FACTS = "facts";
    private static final String OTHERS = "review.";
    /** The whole result, for a later review to be compared with. */
    static final String RESULT = OTHERS + Format.JSON.ending();

    private final List<OutputTarget> targets = new ArrayList<>();
    private final List<Output> others = new ArrayList<>();
    /** A later review is compared with it by the names reports have. */
    private final Output result;

    private final Output text;
    private final Output office;
    private final FactFiles facts;
    private final String rolled;
    private final OutputStream standard;
    private final Submissions submissions;

    /**
     * @param folder where nothing of a review is yet
     * @param submissions for whom each report was handed in: people read the name the roster has
     * @param rolled a line on who handed in, or ""
     * @param formats what is written besides, as {@code check} writes it
     */
    ReviewOutput(
            RunContext run,
            Path folder,
            OfficeOutput office,
            Submissions submissions,
            String rolled,
            Collection<Format> formats,
            OutputStream standard)
            throws IOException {
        this.submissions = submissions;
        this.rolled = rolled;
        this.standard = standard;
        this.office = new RedactedOutput(run, office);
        this.facts = new FactFiles(folder.resolve(FACTS), OutputTarget::fresh, run.mask());
        this.text = Format.TEXT.open(run, standard);
        Set<Format> all = new LinkedHashSet<>(List.of(Format.JSON));
        all.addAll(formats);
        for (Format format : all) {
            OutputTarget target = OutputTarget.at(folder.resolve(OTHERS + format.ending()));
            targets.add(target);
            others.add(format.open(run, target.stream()));
        }
        this.result = others.get(0);
    }

    @Override
    public void add(CheckedReport checked) throws IOException {
        add(checked, Map.of());
    }

    @Override
    public void add(CheckedReport checked, Map<Finding, Excerpt> excerpts) throws IOException {
        CheckedReport named = submissions.named(checked);
        text.add(named);
        for (Output other : others) {
            other.add(other == result ? checked : named, excerpts);
        }
        Facts lasting = checked.facts().lasting();
        if (!lasting.cells().isEmpty() || !lasting.sections().isEmpty()) {
            facts.add(lasting);
        }
        office.add(checked, excerpts);
    }

    @Override
    public void finish(Summary summary) throws IOException {
        for (int i = 0; i < others.size(); i++) {
            others.get(i).finish(summary);
            targets.get(i).commit();
        }
        office.finish(summary);
        text.finish(summary);
        standard.write(rolled.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        try (text;
                office) {
            for (int i = 0; i < others.size(); i++) {
                others.get(i).close();
                targets.get(i).close();
            }
        }
    }
}
