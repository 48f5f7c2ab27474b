package gouji.write.office;

import gouji.finding.Severity;
import gouji.finding.Verdict;
import gouji.message.Text;
import gouji.write.output.RunContext;
import gouji.write.output.UrgencyOrder;
import gouji.write.page.UnitView;
import gouji.write.template.DocxTemplate;
import gouji.write.template.TemplateRows;
import gouji.write.template.TemplateValues;
import gouji.write.words.OutputTexts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes what the office tells all units of the year. */
final class Circular {

    private static final int FAULTS = 20;

    private final RunContext run;
    private final OutputTexts words;
    private final YearSummary glance;
    private final SubmissionLists roll;
    private final DocxTemplate template;

    /** @throws IOException when the template cannot be used */
    Circular(RunContext run, YearSummary glance, SubmissionLists roll, Templates templates) throws IOException {
        this.run = run;
        this.words = run.words();
        this.glance = glance;
        this.roll = roll;
        this.template = templates.read("file.summary", filling(List.of()), words);
    }

    /** @param units the units, the one to deal with first leading */
    void write(List<UnitView> units, OutputStream out) throws IOException {
        template.fill(filling(units), out);
    }

    /** The day of the review as a letter tells it. */
    static String date(RunContext run) {
        return Text.day(run.asOf()).textIn(run.language());
    }

    private TemplateValues filling(List<UnitView> units) {
        Map<String, TemplateRows> lists = new HashMap<>();
        lists.put(words.get("docx.kinds"), kinds());
        lists.put(words.get("docx.faults"), faults());
        lists.put(words.get("docx.returned"), returned(units));
        for (String state : List.of("missing", "late", "doubled")) {
            lists.put(words.get("docx." + state), rolled(roll.lists().getOrDefault(state, List.of())));
        }
        return new TemplateValues(values(units), lists);
    }

    private Map<String, String> values(List<UnitView> units) {
        Map<String, String> values = new HashMap<>();
        values.put(words.get("table.year"), glance.year());
        values.put(words.get("docx.date"), date(run));
        values.put(words.get("docx.reports"), Integer.toString(units.size()));
        for (Verdict verdict : UrgencyOrder.ORDER) {
            long count = units.stream()
                    .filter(u -> u.verdict().equals(verdict.code()))
                    .count();
            values.put(words.of(verdict), Long.toString(count));
        }
        Object[] counts = SubmissionLists.STATES.stream().map(roll::count).toArray();
        values.put(words.get("docx.roll"), roll.units() == 0 ? "" : words.get("docx.rolled", counts));
        for (int i = 0; i < counts.length; i++) {
            values.put(words.get("roll." + SubmissionLists.STATES.get(i)), counts[i].toString());
        }
        return values;
    }

    private TemplateRows kinds() {
        List<String> columns = new ArrayList<>(List.of(words.get("office.kind"), words.get("docx.reports")));
        UrgencyOrder.ORDER.forEach(v -> columns.add(words.of(v)));
        List<List<String>> rows = glance.kinds().entrySet().stream()
                .map(kind -> Stream.of(
                                Stream.of(words.of(kind.getKey())),
                                Stream.of(YearSummary.sum(kind.getValue())).map(String::valueOf),
                                UrgencyOrder.ORDER.stream().map(v -> kind.getValue()
                                        .getOrDefault(v, 0)
                                        .toString()))
                        .flatMap(s -> s)
                        .toList())
                .toList();
        return new TemplateRows(columns, List.of(3, 2, 2, 2, 2, 2), rows);
    }

    private TemplateRows faults() {
        List<String> columns = names("table.rule", "table.check", "table.severity", "office.units", "office.findings");
        List<List<String>> rows = glance.faults(FAULTS).stream()
                .map(f -> List.of(
                        f.rule(),
                        f.title().textIn(run.language()),
                        words.of(f.severity()),
                        Integer.toString(f.units()),
                        Integer.toString(f.findings())))
                .toList();
        return new TemplateRows(columns, List.of(2, 8, 2, 2, 2), rows);
    }

    private TemplateRows returned(List<UnitView> units) {
        List<String> columns = List.of(
                words.get("table.unit"),
                words.get("table.verdict"),
                words.of(Severity.ERROR),
                words.of(Severity.WARNING),
                words.get("office.main"));
        List<List<String>> rows = units.stream()
                .filter(u -> u.rank() < UrgencyOrder.ORDER.indexOf(Verdict.REVIEW))
                .map(u -> List.of(
                        u.unit(),
                        u.verdictName(),
                        Integer.toString(u.errors()),
                        Integer.toString(u.warnings()),
                        u.worst() == null ? "" : u.worst().message()))
                .toList();
        return new TemplateRows(columns, List.of(8, 5, 4, 4, 13), rows);
    }

    private TemplateRows rolled(List<SubmissionLists.Entry> units) {
        List<List<String>> rows = units.stream()
                .map(u -> List.of(run.line(u.unit()), run.line(u.note())))
                .toList();
        return new TemplateRows(names("table.unit", "roll.note"), List.of(3, 4), rows);
    }

    private List<String> names(String... keys) {
        return Stream.of(keys).map(words::get).toList();
    }
}
