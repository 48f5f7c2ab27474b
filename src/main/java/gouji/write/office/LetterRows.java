package gouji.write.office;

import gouji.finding.Finding;
import gouji.model.Absent;
import gouji.model.Location;
import gouji.review.letter.Letter;
import gouji.review.letter.UnitReport;
import gouji.write.output.RunContext;
import gouji.write.tables.FindingTable;
import gouji.write.template.TemplateRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of the tables of a letter: the columns of {@link FindingTable}, led by a number. */
final class LetterRows {
    private static final List<Integer> WIDTHS =
            List.of(5, 0, 0, 0, 0, 0, 0, 0, 0, 16, 12, 0, 26, 24, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    /** Sections of spots that stand in no part of the report itself. */
    private static final Set<String> OUTSIDE = Set.of(Location.PREVIOUS, Location.ROSTER, Location.OTHER);

    private final RunContext run;
    private final LetterWords words;
    private final TemplateRows shape;

    LetterRows(RunContext run) {
        this.run = run;
        this.words = new LetterWords(run);
        List<String> columns = new ArrayList<>(List.of(run.words().get("docx.no")));
        columns.addAll(new FindingTable(run).header());
        this.shape = TemplateRows.shape(columns, WIDTHS);
    }

    /** A list of them without rows. */
    TemplateRows shape() {
        return shape;
    }

    /** Rows numbered from 1. */
    TemplateRows of(Stream<Map<String, String>> rows) {
        List<List<String>> numbered = new ArrayList<>();
        rows.forEach(row -> numbered.add(Stream.concat(
                        Stream.of(Integer.toString(numbered.size() + 1)),
                        FindingTable.COLUMNS.stream().map(column -> row.getOrDefault(column, "")))
                .toList()));
        return shape.with(numbered);
    }

    Map<String, String> row(Letter letter, int edition, Finding finding) {
        Location spot = finding.where().get(0);
        Map<String, String> row = about(letter);
        row.put("severity", run.words().of(finding.severity()));
        row.put("rule", finding.rule());
        row.put("check", words.text(finding.title().textIn(run.language())));
        row.put("where", where(spot, edition));
        row.put("actual", words.text(finding.actual() == null ? quote(spot) : finding.actual()));
        row.put("expected", words.text(finding.expected()));
        row.put(
                "message",
                words.message(finding) + (isStill(letter, finding) ? run.words().get("letter.still") : ""));
        row.put("fix", words.fix(finding.fix().textIn(run.language())));
        row.put(
                "basis",
                finding.basis().stream()
                        .map(b -> b.name().textIn(run.language()))
                        .collect(Collectors.joining(run.words().get("basis.between"))));
        row.put("key", finding.where().stream().map(Location::key).distinct().collect(Collectors.joining(" ")));
        row.put("fingerprint", finding.fingerprint());
        return row;
    }

    /** Whether the round before told it as well. */
    private static boolean isStill(Letter letter, Finding finding) {
        return letter.reports().stream().anyMatch(report -> report.still().contains(finding.fingerprint()));
    }

    Map<String, String> row(Letter letter, int edition, Absent unclear) {
        Map<String, String> row = about(letter);
        row.put("where", where(unclear.where().get(0), edition));
        row.put("actual", words.text(unclear.raw()));
        row.put("message", run.words().get("docx.unclear", run.words().of(unclear.why())));
        row.put("fix", run.words().get("docx.unclear.fix"));
        return row;
    }

    /** A row that only says what is wrong. */
    Map<String, String> row(Letter letter, String message) {
        Map<String, String> row = about(letter);
        row.put("message", message);
        return row;
    }

    private Map<String, String> about(Letter letter) {
        UnitReport report = letter.report();
        Map<String, String> row = new HashMap<>();
        row.put("source", report == null ? "" : run.line(report.file()));
        row.put("unit", run.line(letter.unit()));
        row.put("year", Objects.toString(letter.year(), ""));
        row.put("verdict", report == null ? "" : run.words().of(report.verdict()));
        return row;
    }

    /** A spot elsewhere is told without its path. */
    private String where(Location spot, int edition) {
        String section = spot.section();
        if (Location.PREVIOUS.equals(section)) {
            return run.words().get("docx.where.previous");
        }
        String label = section != null && OUTSIDE.contains(section) ? "" : run.line(run.label(spot, edition));
        return label.isEmpty() ? run.words().get("docx.where.whole") : label;
    }

    /** What another paper says is not what this report says. */
    private static @Nullable String quote(Location spot) {
        return spot.section() != null && OUTSIDE.contains(spot.section()) ? "" : spot.quote();
    }
}
