package gouji.write.office;

import gouji.finding.CheckedReport;
import gouji.finding.Finding;
import gouji.finding.ReviewChanges;
import gouji.finding.Severity;
import gouji.finding.Verdict;
import gouji.model.Report;
import gouji.review.letter.Correspondence;
import gouji.review.letter.Due;
import gouji.write.output.RunContext;
import gouji.write.page.UnitView;
import gouji.write.place.FolderFiles;
import gouji.write.place.NamedStream;
import gouji.write.tables.FindingTable;
import gouji.write.tables.ReportTable;
import gouji.write.template.DocxTemplate;
import gouji.write.template.TemplateRows;
import gouji.write.template.TemplateValues;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes a letter to each unit that has to correct its report, or to explain it. */
final class Notices {
    private static final String FOLDER = "notices";
    /** Widths of the columns of {@link FindingTable}, led by a number: what a unit has to know. */
    private static final List<Integer> WIDTHS =
            List.of(5, 0, 0, 0, 0, 0, 0, 0, 0, 16, 12, 0, 26, 24, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    private final RunContext run;
    private final Correspondence letters;
    private final FindingTable findings;
    private final ReportTable reports;
    private final FolderFiles files;
    private final TemplateRows list;
    private final Map<Verdict, DocxTemplate> templates = new EnumMap<>(Verdict.class);

    /**
     * @param letters those of the rounds before; takes those that are written
     * @throws IOException when a template cannot be used
     */
    Notices(RunContext run, Path folder, Templates templates, Correspondence letters) throws IOException {
        this.run = run;
        this.letters = letters;
        this.findings = new FindingTable(run);
        this.reports = new ReportTable(run);
        List<String> columns = new ArrayList<>(List.of(run.words().get("docx.no")));
        columns.addAll(findings.header());
        this.list = TemplateRows.shape(columns, WIDTHS);
        TemplateValues shape = filling(reports.header(), List.of());
        for (Verdict verdict : List.of(Verdict.RETURN, Verdict.REVIEW)) {
            this.templates.put(verdict, templates.read("file." + verdict.code(), shape, run.words()));
        }
        this.files = new FolderFiles(folder.resolve(FOLDER), ".docx");
    }

    /** Writes the letter a unit is due; what is given back says where it was written one before. */
    UnitView add(CheckedReport checked, UnitView unit) throws IOException {
        DocxTemplate template = templates.get(checked.verdict());
        if (template == null || unit.errors() + unit.warnings() == 0) {
            return unit;
        }
        Report report = checked.facts().report();
        String bytes = Correspondence.bytes(List.of(report.sha256()));
        Due due = letters.due(
                unit.unit(), bytes, grave(checked).map(Finding::fingerprint).toList());
        if (due.isLetter()) {
            write(checked, unit, template, due);
            letters.wrote(unit.unit(), checked.verdict().code(), bytes, due.matters());
        }
        return due.isWaiting() ? waiting(unit, due) : unit;
    }

    private UnitView waiting(UnitView unit, Due due) {
        return unit.noting(
                run.words().get("letter.waiting.since", run.day(due.waiting())),
                run.words().get("letter.waiting"));
    }

    private void write(CheckedReport checked, UnitView unit, DocxTemplate template, Due due) throws IOException {
        String name = run.words().get("file." + checked.verdict().code()) + "-" + UnitPages.name(run, checked);
        List<String> values = new ArrayList<>(reports.row(checked));
        values.set(reports.header().indexOf(run.words().get("table.unit")), unit.unit());
        try (OutputStream out = NamedStream.to(files.next(name))) {
            template.fill(filling(values, rows(checked, due)), out);
        }
    }

    private static Stream<Finding> grave(CheckedReport checked) {
        return checked.findings().stream().filter(f -> f.severity().atLeast(Severity.WARNING));
    }

    private List<List<String>> rows(CheckedReport checked, Due due) {
        List<List<String>> rows = new ArrayList<>();
        grave(checked)
                .filter(f -> due.matters().contains(f.fingerprint()))
                .forEach(f -> rows.add(row(rows.size() + 1, checked, f)));
        return rows;
    }

    /** What was told before is told as such. */
    private List<String> row(int number, CheckedReport checked, Finding finding) {
        List<String> row = new ArrayList<>(findings.finding(checked, finding, ""));
        boolean still = checked.changes() != null && checked.changes().state(finding) == ReviewChanges.State.STILL;
        int message = findings.header().indexOf(run.words().get("table.message"));
        row.set(message, row.get(message) + (still ? run.words().get("letter.still") : ""));
        row.add(0, Integer.toString(number));
        return row;
    }

    private TemplateValues filling(List<String> report, List<List<String>> rows) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < report.size(); i++) {
            values.put(reports.header().get(i), report.get(i));
        }
        values.put(run.words().get("docx.date"), Circular.date(run));
        return new TemplateValues(values, Map.of(run.words().get("docx.findings"), list.with(rows)));
    }
}
