package gouji.check.intake;

import gouji.extract.Extractor;
import gouji.finding.Skipped;
import gouji.form.Forms;
import gouji.message.Messages;
import gouji.model.Container;
import gouji.model.Facts;
import gouji.model.Overrides;
import gouji.model.Report;
import gouji.model.Trouble;
import gouji.read.Reader;
import gouji.read.archive.Entry;
import gouji.read.document.Document;
import gouji.read.document.Reading;
import gouji.read.document.RefusalException;
import gouji.read.document.StoredFacts;
import gouji.read.worker.Workers;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Turns files into facts. Whatever a file holds, it ends as facts with problems. May be used by several threads. */
public final class ReportLoader implements FactsSource {
    /** Problems the same file need not have the next time. */
    private static final Set<Trouble> PASSING = EnumSet.of(Trouble.TIMED_OUT, Trouble.UNREADABLE);

    /** What pages and results of a review are read as. */
    private static final Set<Container> WRITTEN = EnumSet.of(Container.HTML, Container.JSON);

    private final Reader reader;
    private final InputLimits bounds;
    private final Extractor extractor;
    private final ManualReport typed;
    private final Overrides given;
    private final Workers workers;
    private final Consumer<Throwable> failures;

    /**
     * @param given what the user says of every report
     * @param bounds how much of a file is read
     * @param failures told of errors of the program, which end as a problem of the one report
     */
    public ReportLoader(
            Forms forms, Extractor extractor, Overrides given, InputLimits bounds, Consumer<Throwable> failures) {
        this.workers = new Workers(forms.editions(), bounds.document());
        this.reader = new Reader(forms.editions(), bounds.document(), workers);
        this.bounds = bounds;
        this.extractor = extractor;
        this.typed = new ManualReport(forms, extractor, bounds.document());
        this.given = given;
        this.failures = failures;
    }

    private ReportLoader(ReportLoader other, Overrides given) {
        this.workers = other.workers;
        this.reader = other.reader;
        this.bounds = other.bounds;
        this.extractor = other.extractor;
        this.typed = other.typed;
        this.given = given;
        this.failures = other.failures;
    }

    /** The same with other words of the user on every report; both share their processes. */
    public ReportLoader given(Overrides other) {
        return new ReportLoader(this, other);
    }

    /** Where it has files read whose libraries can neither be stopped nor bounded. */
    public Workers workers() {
        return workers;
    }

    /**
     * What a file held.
     *
     * @param reports the facts of its reports
     * @param skipped why it is passed over, or null
     * @param key names this reading of the file in a store, or null when it is in none
     * @param lasting whether the same file would be read the same: nothing else was asked, and nothing went wrong
     */
    public record Loaded(
            List<Facts> reports,
            @Nullable Skipped skipped,
            @Nullable String key,
            boolean lasting) {
        public Loaded {
            reports = reports.stream().map(UnreadableReports::explained).toList();
        }

        static Loaded once(Facts facts) {
            return once(List.of(facts));
        }

        static Loaded once(List<Facts> reports) {
            return new Loaded(reports, null, null, false);
        }

        static Loaded lasting(List<Facts> reports, Skipped skipped) {
            return new Loaded(reports, skipped, null, true);
        }
    }

    @Override
    public Loaded load(Input input) {
        try {
            Entry entry = input.entry();
            return entry == null ? read(input) : released(input, entry);
        } catch (IOException | OutOfMemoryError e) {
            return failed(input.source(), e);
        }
    }

    private Loaded released(Input input, Entry entry) throws IOException {
        try {
            return read(input);
        } finally {
            entry.archive().release();
        }
    }

    private Loaded read(Input input) {
        if (input.problem() != null) {
            return Loaded.once(UnreadableReports.because(input.source(), input.problem()));
        }
        return guarded(input.source(), () -> {
            Reading reading = reading(input);
            if (!input.named() && isForeign(reading)) {
                return Loaded.lasting(List.of(), new Skipped(input.source(), Trouble.FOREIGN_JSON.code()));
            }
            Overrides known = known(input);
            List<Facts> facts = facts(reading, known, input.source());
            facts.forEach(this::count);
            if (!input.named() && isNote(reading, input, facts)) {
                return Loaded.lasting(List.of(), new Skipped(input.source(), NonReportFiles.NOTE));
            }
            return joined(facts, reading, input, known);
        });
    }

    /** Reads a file, or what is none. */
    private interface Work {
        Loaded load() throws IOException;
    }

    private Loaded guarded(String source, Work work) {
        try {
            return work.load();
        } catch (IOException e) {
            return Loaded.once(UnreadableReports.because(source, e));
        } catch (RefusalException e) {
            return Loaded.once(UnreadableReports.because(source, e.problem()));
        } catch (RuntimeException | StackOverflowError e) {
            return failed(source, e);
        }
    }

    /**
     * What a stream holds, to its end; nothing lies beside it. The stream is not closed.
     *
     * @param source how the report is to be named
     * @throws IOException when the stream cannot be read
     */
    public List<Facts> read(String source, InputStream content) throws IOException {
        // one byte more than is read of a file is enough to say so
        byte[] bytes = content.readNBytes(
                (int) Math.min(Integer.MAX_VALUE - 8L, bounds.document().fileBytes() + 1));
        return guarded(source, () -> {
                    List<Facts> facts = facts(reader.read(source, bytes), given, source);
                    facts.forEach(this::count);
                    return Loaded.once(facts);
                })
                .reports();
    }

    /** How much of a file is read. */
    public InputLimits bounds() {
        return bounds;
    }

    /** What the user says of every report. */
    public Overrides given() {
        return given;
    }

    /** What is known of a file from outside: from the user, and from the file beside it. */
    public Overrides known(Input input) throws IOException {
        return given.orElse(Sidecar.of(input));
    }

    private Loaded failed(String source, Throwable failure) {
        failures.accept(failure);
        return Loaded.once(UnreadableReports.because(source, UnreadableReports.internal(failure)));
    }

    private Reading reading(Input input) throws IOException {
        return input.entry() == null
                ? reader.read(input.source(), input.file())
                : reader.read(input.source(), input.entry());
    }

    /** What rules cost grows with what they have to look at, and faster. */
    private void count(Facts facts) {
        int most = bounds.document().text().facts();
        if (facts.all().count() > most) {
            throw RefusalException.of(Trouble.TOO_COMPLEX, Messages.of("check").text("facts", most));
        }
    }

    private List<Facts> facts(Reading reading, Overrides known, String source) {
        return reading instanceof StoredFacts stored
                ? stored.reports().stream()
                        .map(entry -> typed.complete(entry.facts(), entry.told(), known))
                        .map(facts -> noBatch(facts, source))
                        .toList()
                : List.of(extractor.extract((Document) reading, known));
    }

    /** What stands for all reports of a review is no report, whatever a file says of itself. */
    private static Facts noBatch(Facts facts, String source) {
        Report report = facts.report();
        return report.isBatch() ? facts.of(report.withSource(source)) : facts;
    }

    /** A page joined with the first of its attachments beside it that has tables; the facts as they are without one. */
    private Loaded joined(List<Facts> read, Reading reading, Input input, Overrides known) throws IOException {
        if (!(reading instanceof Document page) || page.container() != Container.HTML) {
            return new Loaded(read, null, null, read.stream().noneMatch(ReportLoader::passes));
        }
        Set<String> names = new AttachmentNames(page).names();
        for (String name : names) {
            Optional<Input> file = new AdjacentFiles(input).find(name);
            if (file.isPresent() && reading(file.get()) instanceof Document attachment) {
                Facts facts = extractor.extract(attachment, known);
                if (!facts.cells().isEmpty()) {
                    return Loaded.once(new JoinedReport(read.get(0), facts).facts());
                }
            }
        }
        return new Loaded(read, null, null, names.isEmpty());
    }

    private static boolean passes(Facts facts) {
        return facts.problems().stream().anyMatch(p -> Trouble.isOne(p, PASSING));
    }

    /** A file nobody named itself and that has an attachment beside it may be the cover of one. */
    private static boolean isNote(Reading reading, Input input, List<Facts> facts) throws IOException {
        if (!(reading instanceof Document document)) {
            return false;
        }
        if (WRITTEN.contains(document.container())) {
            try (InputStream bytes = input.open()) {
                if (Notes.areOwn(bytes)) {
                    return true;
                }
            }
        }
        return new AttachmentNames(document).names().isEmpty()
                && new Notes(input.name(), document, facts.get(0)).areNone();
    }

    private static boolean isForeign(Reading reading) {
        return reading instanceof Document document
                && document.problems().stream().anyMatch(Trouble.FOREIGN_JSON::is);
    }
}
