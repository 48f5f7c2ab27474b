package gouji.write.office;

import gouji.finding.ChangeCount;
import gouji.finding.CheckedReport;
import gouji.finding.Severity;
import gouji.finding.Verdict;
import gouji.model.Kind;
import gouji.model.Sha256;
import gouji.text.FileName;
import gouji.write.html.RunHeader;
import gouji.write.html.UnitPage;
import gouji.write.output.RunContext;
import gouji.write.output.Summary;
import gouji.write.output.UrgencyOrder;
import gouji.write.page.BarView;
import gouji.write.page.ChartRowView;
import gouji.write.page.FindingView;
import gouji.write.page.JteindexGenerated;
import gouji.write.page.PairView;
import gouji.write.page.SubmissionListView;
import gouji.write.page.UnitView;
import gouji.write.page.YearSummaryView;
import gouji.write.words.OutputTexts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The year at a glance, as a web page with a link to every unit. */
final class IndexPage {
    private static final int FAULTS = 10;
    private static final int BATCH = 100;
    private static final List<String> LOOKS =
            UrgencyOrder.ORDER.stream().map(Verdict::code).toList();

    private static final List<String> CHANGES =
            List.of("state.new", "state.still", "state.fixed", "state.unknown", "beside.nothing", "letter.waiting");

    private final RunContext run;
    private final OutputTexts words;
    private final YearSummary glance;
    private final SubmissionLists roll;
    private final String areas;

    /** @param areas where the sums of areas stand, or "" */
    IndexPage(RunContext run, YearSummary glance, SubmissionLists roll, String areas) {
        this.areas = areas;
        this.run = run;
        this.words = run.words();
        this.glance = glance;
        this.roll = roll;
    }

    /**
     * @param units the units, the one to deal with first leading
     * @param batch what is found of all reports together, or null
     */
    void write(List<UnitView> units, @Nullable CheckedReport batch, Summary summary, OutputStream out)
            throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        String script = RunHeader.resource("office/index.js");
        JteindexGenerated.render(
                RunHeader.page(writer),
                null,
                words,
                RunHeader.language(run.language()),
                RunHeader.style() + RunHeader.resource("office/index.css"),
                script,
                hash(script),
                view(units, batch, summary),
                units);
        writer.flush();
    }

    private YearSummaryView view(List<UnitView> units, @Nullable CheckedReport batch, Summary summary)
            throws IOException {
        List<FindingView> together = batch == null
                ? List.of()
                : new UnitPage(run)
                        .findings(batch).stream()
                                .flatMap(g -> g.findings().stream())
                                .toList();
        RunHeader frame = new RunHeader(run, summary);
        return new YearSummaryView(
                words.get("office.title", glance.year().isEmpty() ? "" : words.get("office.year", glance.year())),
                counts(units),
                rolled(),
                UrgencyOrder.ORDER.stream().map(words::of).toList(),
                kinds(),
                faults(),
                lists(),
                matters(summary),
                areas,
                together.stream().limit(BATCH).toList(),
                Math.max(0, together.size() - BATCH),
                List.of(
                        chosen(units.stream().map(UnitView::verdictName)),
                        chosen(units.stream().map(UnitView::kind)),
                        changes(units)),
                round(),
                since(summary.since()),
                frame.skipped().stream()
                        .map(file -> new PairView(FileName.of(file.name()), file.value()))
                        .toList(),
                RunHeader.origin(run));
    }

    /** Reports, and how many of each verdict; findings about all reports together have no share in them. */
    private List<PairView> counts(List<UnitView> units) {
        List<PairView> counts = new ArrayList<>();
        counts.add(new PairView(words.get("html.reports"), Integer.toString(units.size())));
        for (Verdict verdict : UrgencyOrder.ORDER) {
            long count = units.stream()
                    .filter(u -> u.verdict().equals(verdict.code()))
                    .count();
            counts.add(new PairView(words.of(verdict), Long.toString(count)));
        }
        if (glance.decided() > 0) {
            counts.add(new PairView(words.get("office.decided"), Integer.toString(glance.decided())));
        }
        return counts;
    }

    /** Which round it is, and what it is laid beside; "" when it is none. */
    private String round() {
        if (run.round() == null) {
            return "";
        }
        String now = run.round().dated().textIn(run.language());
        return run.against().isEmpty() ? now : words.get("office.round", now, run.against());
    }

    private List<PairView> since(@Nullable ChangeCount since) {
        return since == null
                ? List.of()
                : List.of(
                        new PairView(words.get("state.new"), Integer.toString(since.fresh())),
                        new PairView(words.get("state.still"), Integer.toString(since.still())),
                        new PairView(words.get("state.fixed"), Integer.toString(since.fixed())),
                        new PairView(words.get("state.unknown"), Integer.toString(since.unknown())),
                        new PairView(words.get("office.unread"), Integer.toString(since.unread())));
    }

    private List<PairView> rolled() {
        return roll.units() == 0
                ? List.of()
                : SubmissionLists.STATES.stream()
                        .map(state -> new PairView(words.get("roll." + state), Integer.toString(roll.count(state))))
                        .toList();
    }

    private List<SubmissionListView> lists() {
        return roll.lists().entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(e -> new SubmissionListView(
                        words.get("roll." + e.getKey()),
                        e.getValue().stream()
                                .map(u -> new PairView(run.line(u.unit()), run.line(u.note())))
                                .toList()))
                .toList();
    }

    private List<SubmissionListView> matters(Summary summary) {
        return summary.matters().stream()
                .map(matter -> new SubmissionListView(
                        words.get("matters.title", matter.title().textIn(run.language()), matter.number()),
                        matter.reports().stream()
                                .map(report ->
                                        new PairView(run.line(report.unit()), run.line(FileName.of(report.source()))))
                                .toList()))
                .toList();
    }

    private List<ChartRowView> kinds() {
        int most = glance.kinds().values().stream()
                .mapToInt(YearSummary::sum)
                .max()
                .orElse(1);
        List<ChartRowView> rows = new ArrayList<>();
        for (Map.Entry<Kind, Map<Verdict, Integer>> kind : glance.kinds().entrySet()) {
            List<Integer> counts = UrgencyOrder.ORDER.stream()
                    .map(v -> kind.getValue().getOrDefault(v, 0))
                    .toList();
            String name = words.of(kind.getKey());
            Stream<Integer> all = Stream.concat(Stream.of(YearSummary.sum(kind.getValue())), counts.stream());
            rows.add(new ChartRowView(
                    name, "", all.map(String::valueOf).toList(), BarView.of(name, LOOKS, counts, most)));
        }
        return rows;
    }

    private List<ChartRowView> faults() {
        List<YearSummary.Fault> faults = glance.faults(FAULTS);
        int most = faults.isEmpty() ? 1 : faults.get(0).units();
        return faults.stream()
                .map(f -> new ChartRowView(
                        f.title().textIn(run.language()),
                        f.rule(),
                        List.of(Integer.toString(f.units()), Integer.toString(f.findings())),
                        BarView.of(f.rule(), List.of(look(f.severity())), List.of(f.units()), most)))
                .toList();
    }

    private static String look(Severity severity) {
        return severity == Severity.ERROR ? Verdict.RETURN.code() : Verdict.REVIEW.code();
    }

    /** What units may be chosen by beside an earlier review, in the order of {@link #CHANGES}. */
    private List<String> changes(List<UnitView> units) {
        Set<String> there =
                units.stream().flatMap(u -> u.since().names().stream()).collect(Collectors.toSet());
        return CHANGES.stream().map(words::get).filter(there::contains).toList();
    }

    private static List<String> chosen(Stream<String> names) {
        return names.distinct().toList();
    }

    /** The one script the page may run, by the hash of its text. */
    private static String hash(String script) {
        byte[] hash = Sha256.digest().digest(script.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(hash);
    }
}
