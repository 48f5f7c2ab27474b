package gouji.write.office;

import gouji.finding.CheckedReport;
import gouji.finding.Severity;
import gouji.finding.Verdict;
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
            List.of(5, 0, 0, 0, 0, 0, 0, 0, 16, 12, 0, 26, 24, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    private final RunContext run;
    private final FindingTable findings;
    private final ReportTable reports;
    private final FolderFiles files;
    private final TemplateRows list;
    private final Map<Verdict, DocxTemplate> templates = new EnumMap<>(Verdict.class);

    /** @throws IOException when a template cannot be used */
    Notices(RunContext run, Path folder, Templates templates) throws IOException {
        this.run = run;
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

    void add(CheckedReport checked, UnitView unit) throws IOException {
        DocxTemplate template = templates.get(checked.verdict());
        if (template == null || unit.errors() + unit.warnings() == 0) {
            return;
        }
        String name = run.words().get("file." + checked.verdict().code()) + "-" + UnitPages.name(run, checked);
        List<String> values = new ArrayList<>(reports.row(checked));
        values.set(reports.header().indexOf(run.words().get("table.unit")), unit.unit());
        try (OutputStream out = NamedStream.to(files.next(name))) {
            template.fill(filling(values, rows(checked)), out);
        }
    }

    private List<List<String>> rows(CheckedReport checked) {
        List<List<String>> rows = new ArrayList<>();
        checked.findings().stream()
                .filter(f -> f.severity().atLeast(Severity.WARNING))
                .forEach(f -> rows.add(Stream.concat(
                                Stream.of(Integer.toString(rows.size() + 1)), findings.finding(checked, f, "").stream())
                        .toList()));
        return rows;
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
