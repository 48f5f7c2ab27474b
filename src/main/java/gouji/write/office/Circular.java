package gouji.write.office;

import gouji.finding.Severity;
import gouji.finding.Verdict;
import gouji.review.letter.LetterSection;
import gouji.review.letter.Standings;
import gouji.review.letter.UnitReport;
import gouji.review.roster.Unit;
import gouji.write.output.RunContext;
import gouji.write.output.UrgencyOrder;
import gouji.write.template.DocxTemplate;
import gouji.write.template.TemplateRows;
import gouji.write.template.TemplateValues;
import gouji.write.words.OutputTexts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Writes what the office tells all units of the year: fit to be published, each unit by the report that counts of it. */
final class Circular {
    private static final int FAULTS = 20;

    private final RunContext run;
    private final OutputTexts words;
    private final LetterWords letterWords;
    private final SubmissionLists roll;
    private final LetterSetting setting;
    private final DocxTemplate template;

    /** @throws IOException when the template cannot be used */
    Circular(RunContext run, SubmissionLists roll, LetterSetting setting) throws IOException {
        this.run = run;
        this.words = run.words();
        this.letterWords = new LetterWords(run);
        this.roll = roll;
        this.setting = setting;
        this.template = setting.templates().read("file.summary", filling(Standings.of(setting.nothing())), words);
    }

    void write(Standings standings, OutputStream out) throws IOException {
        template.fill(filling(standings), out);
    }

    private TemplateValues filling(Standings standings) {
        YearSummary glance = new YearSummary();
        standings.read().forEach(glance::add);
        standings.unread().forEach(glance::add);
        Map<String, TemplateRows> lists = new HashMap<>();
        lists.put(words.get("docx.kinds"), kinds(glance));
        lists.put(words.get("docx.faults"), faults(glance));
        lists.put(words.get("docx.returned"), returned(standings));
        lists.put(words.get("docx.ranking"), ranking(standings));
        lists.put(words.get("docx.groups"), groups(standings));
        lists.put(words.get("docx.unread"), unread(standings));
        lists.put(words.get("docx.foreign"), foreign(standings));
        for (String state : List.of("missing", "late", "doubled")) {
            lists.put(words.get("docx." + state), rolled(roll.lists().getOrDefault(state, List.of())));
        }
        return new TemplateValues(values(standings), lists);
    }

    private Map<String, String> values(Standings standings) {
        YearFigures figures = new YearFigures(run, roll, standings, setting.former());
        Map<String, String> values = new HashMap<>();
        put(values, "table.year", Objects.toString(standings.year(), ""));
        put(values, "docx.date", letterWords.day(run.asOf()));
        put(values, "docx.sender", setting.head().sender());
        put(
                values,
                "docx.reports",
                Integer.toString(standings.read().size() + standings.unread().size()));
        put(values, "docx.handed", figures.handedIn());
        put(values, "docx.judged", figures.judged());
        put(values, "docx.left", figures.leftOut());
        put(
                values,
                "docx.missing.units",
                figures.names(standings.missing().stream().map(Unit::name).toList(), Integer.MAX_VALUE));
        UrgencyOrder.ORDER.forEach(verdict -> values.put(words.of(verdict), count(standings, verdict)));
        Object[] counts = SubmissionLists.STATES.stream().map(roll::count).toArray();
        put(values, "docx.roll", roll.units() == 0 ? "" : words.get("docx.rolled", counts));
        for (int i = 0; i < counts.length; i++) {
            put(values, "roll." + SubmissionLists.STATES.get(i), counts[i].toString());
        }
        return values;
    }

    private static String count(Standings standings, Verdict verdict) {
        return Integer.toString(
                verdict == Verdict.UNREADABLE ? standings.unread().size() : standings.count(verdict));
    }

    private TemplateRows kinds(YearSummary glance) {
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

    /** The names of rules are of no use to units: the usual table leaves them out. */
    private TemplateRows faults(YearSummary glance) {
        List<String> columns = names("table.rule", "table.check", "table.severity", "office.units", "office.findings");
        List<List<String>> rows = glance.faults(FAULTS).stream()
                .map(f -> List.of(
                        f.rule(),
                        letterWords.text(f.title().textIn(run.language())),
                        words.of(f.severity()),
                        Integer.toString(f.units()),
                        Integer.toString(f.findings())))
                .toList();
        return new TemplateRows(columns, List.of(0, 8, 2, 2, 2), rows);
    }

    private TemplateRows returned(Standings standings) {
        List<String> columns = List.of(
                words.get("table.unit"),
                words.get("table.verdict"),
                words.of(Severity.ERROR),
                words.of(Severity.WARNING),
                words.get("office.main"));
        List<List<String>> rows = standings.read().stream()
                .filter(report -> report.verdict() == Verdict.RETURN)
                .sorted(Comparator.comparingInt(Circular::errors).reversed())
                .map(this::returned)
                .toList();
        return new TemplateRows(columns, List.of(8, 5, 4, 4, 13), rows);
    }

    private static int errors(UnitReport report) {
        return report.findings(Severity.ERROR).size() + (int) shared(report, Severity.ERROR);
    }

    private static long shared(UnitReport report, Severity severity) {
        return report.shared().stream()
                .filter(s -> s.finding().severity() == severity)
                .count();
    }

    private List<String> returned(UnitReport report) {
        return List.of(
                unit(report),
                words.of(report.verdict()),
                Integer.toString(errors(report)),
                Long.toString(report.findings(Severity.WARNING).size() + shared(report, Severity.WARNING)),
                Stream.concat(
                                report.findings().stream(),
                                report.shared().stream().map(UnitReport.Shared::finding))
                        .findFirst()
                        .map(letterWords::message)
                        .orElse(""));
    }

    private TemplateRows ranking(Standings standings) {
        List<List<String>> rows = standings.ranking().stream()
                .map(ranked -> List.of(
                        Integer.toString(ranked.rank()),
                        unit(ranked.report()),
                        ranked.points().toPlainString(),
                        words.of(ranked.report().verdict())))
                .toList();
        return new TemplateRows(
                names("docx.rank", "table.unit", "table.points", "table.verdict"), List.of(2, 8, 2, 3), rows);
    }

    private TemplateRows groups(Standings standings) {
        List<List<String>> rows = standings.alike().stream()
                .map(LetterSection.Alike::others)
                .map(units -> List.of(units.stream()
                        .map(run::line)
                        .reduce((a, b) -> a + words.get("docx.names") + b)
                        .orElseThrow()))
                .toList();
        return new TemplateRows(names("table.unit"), List.of(1), rows);
    }

    /** A file nobody can tell the unit of is no unit's fault. */
    private TemplateRows unread(Standings standings) {
        List<List<String>> rows = standings.unread().stream()
                .filter(report -> !report.submission().name().isEmpty())
                .map(report -> List.of(unit(report), letterWords.reason(report.problem())))
                .toList();
        return new TemplateRows(names("table.unit", "table.reason"), List.of(3, 4), rows);
    }

    private TemplateRows foreign(Standings standings) {
        List<List<String>> rows = standings.foreign().stream()
                .map(report ->
                        List.of(unit(report), run.line(report.submission().owner())))
                .toList();
        return new TemplateRows(names("table.unit", "docx.foreign.unit"), List.of(1, 1), rows);
    }

    private TemplateRows rolled(List<SubmissionLists.Entry> units) {
        List<List<String>> rows = units.stream()
                .map(u -> List.of(run.line(u.unit()), letterWords.text(u.note())))
                .toList();
        return new TemplateRows(names("table.unit", "roll.note"), List.of(3, 4), rows);
    }

    private String unit(UnitReport report) {
        String name = report.submission().name();
        return run.line(name.isEmpty() ? report.file() : name);
    }

    private List<String> names(String... keys) {
        return Stream.of(keys).map(words::get).toList();
    }

    private void put(Map<String, String> values, String key, String text) {
        values.put(words.get(key), text);
    }
}
