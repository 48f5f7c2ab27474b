package gouji.write.office;

import gouji.finding.CheckedReport;
import gouji.finding.Finding;
import gouji.finding.Severity;
import gouji.finding.Verdict;
import gouji.model.Excerpt;
import gouji.model.Problem;
import gouji.text.FileName;
import gouji.write.html.UnitPage;
import gouji.write.output.ChangeLabels;
import gouji.write.output.RunContext;
import gouji.write.output.UrgencyOrder;
import gouji.write.page.FindingView;
import gouji.write.page.GravestFindingView;
import gouji.write.page.ReportView;
import gouji.write.page.RowView;
import gouji.write.page.SinceView;
import gouji.write.page.SpotView;
import gouji.write.page.UnitView;
import gouji.write.place.FolderFiles;
import gouji.write.place.NamedStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a page for each unit. */
final class UnitPages {
    private static final String FOLDER = "units";
    private static final int LONGEST = 160;

    private final RunContext run;
    private final UnitPage page;
    private final FolderFiles files;

    UnitPages(RunContext run, Path folder) throws IOException {
        this.run = run;
        this.page = new UnitPage(run);
        this.files = new FolderFiles(folder.resolve(FOLDER), ".html");
    }

    /** Writes the page of a report; what is given back is all the list of units needs. */
    UnitView write(CheckedReport checked, Map<Finding, Excerpt> excerpts) throws IOException {
        Path file = files.next(name(run, checked));
        try (OutputStream out = NamedStream.to(file)) {
            return row(checked, page.write(checked, excerpts, out), href(file));
        }
    }

    /** Organ and year, or the name of the file where the organ is not known. */
    static String name(RunContext run, CheckedReport checked) {
        var report = checked.facts().report();
        String file = FileName.of(report.source());
        return run.line(report.unit().isBlank() ? file : report.unit() + (report.year() == null ? "" : report.year()));
    }

    private static String href(Path file) {
        try {
            return new URI(null, null, FOLDER + "/" + file.getFileName(), null).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private UnitView row(CheckedReport checked, ReportView view, String href) {
        RowView head = view.head();
        ChangeLabels states = new ChangeLabels(run.words());
        return new UnitView(
                UrgencyOrder.ORDER.indexOf(checked.verdict()),
                head.verdict(),
                head.verdictName(),
                head.unit(),
                head.year(),
                run.words().of(checked.facts().report().kind()),
                head.errors(),
                head.warnings(),
                head.infos(),
                checked.score() == null ? "" : checked.score().points().toPlainString(),
                new SinceView(states.parts(checked), states.names(checked)),
                href,
                checked.findings().isEmpty() || checked.verdict() == Verdict.UNREADABLE
                        ? problem(checked, href)
                        : worst(checked.findings().get(0), view, href));
    }

    /** The same finding as the page shows it, with a link to the first of its spots. */
    private static GravestFindingView worst(Finding gravest, ReportView view, String href) {
        FindingView shown = view.groups().stream()
                .flatMap(g -> g.findings().stream())
                .filter(f -> f.rule().equals(gravest.rule()) && f.fingerprint().equals(gravest.fingerprint()))
                .findFirst()
                .orElseThrow();
        SpotView spot = shown.spots().get(0);
        return new GravestFindingView(
                shown.severity(),
                shown.severityName(),
                shown.rule(),
                cut(shown.message()),
                spot.label() + spot.place(),
                cut(spot.words()),
                href + "#" + (spot.href() == null ? shown.anchor() : spot.href()));
    }

    private @Nullable GravestFindingView problem(CheckedReport checked, String href) {
        return checked.facts().problems().stream()
                .findFirst()
                .map(p -> new GravestFindingView(Severity.WARNING.code(), "", "", cut(message(p)), "", "", href))
                .orElse(null);
    }

    private String message(Problem problem) {
        return run.line(run.shown(problem));
    }

    private static String cut(String text) {
        int end =
                text.length() > LONGEST && Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.length() <= LONGEST ? text : text.substring(0, end) + "…";
    }
}
