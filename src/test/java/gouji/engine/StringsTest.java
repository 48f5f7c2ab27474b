package gouji.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.finding.CandidateFinding;
import gouji.model.Cell;
import gouji.model.CellState;
import gouji.model.Facts;
import gouji.model.Kind;
import gouji.model.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a string says, and wherever it stands, the rule sees these characters and no others. */
class StringsTest {
    private static final List<String> CONTENTS = List.of(
            "x",
            "\"",
            "'",
            "\\",
            "it's \"好\"",
            "\\\"",
            "\\\\\"",
            "\\u0022\\042",
            "\\n",
            "// x",
            "/* x",
            "*/ ; } {",
            "$c @{1} ${raw}",
            "# `x`",
            "end",
            "rule \"x\"",
            "insert(x); modify(x) { }",
            "，😀");
    /** Longer than Drools interprets a condition before it compiles it. */
    private static final int OFTEN = 600;
    /** Cells that are meant: so many before and as many after that. */
    private static final int FEW = 5;

    private static final Map<String, String> CONDITIONS = new LinkedHashMap<>();

    static {
        CONDITIONS.put("equals", "raw == %s");
        CONDITIONS.put("differs", "!(raw != %s)");
        CONDITIONS.put("reversed", "%s == raw");
        CONDITIONS.put("in", "raw in (%s, \"-\")");
        CONDITIONS.put("not-in", "!(raw not in (%s, \"-\"))");
        CONDITIONS.put("either", "raw == %s || raw == \"-\"");
        CONDITIONS.put("contains", "raw contains %s, raw.length() < 30");
        CONDITIONS.put("lacks", "raw.length() == %s.length(), !(raw not contains %s)");
        CONDITIONS.put("method", "raw.startsWith(%s), raw.endsWith(%s)");
        CONDITIONS.put("glued", "(\"<\" + raw + \">\") == (\"<\" + %s + \">\")");
        CONDITIONS.put("list", "[%s, \"-\"] contains raw");
        CONDITIONS.put("member", "raw memberOf [%s, \"-\"]");
    }

    @TempDir
    Path folder;

    @Test
    void everyConditionSeesTheCharactersOfTheFile() throws IOException {
        for (char mark : new char[] {'"', '\''}) {
            Map<String, String> wanted = new TreeMap<>();
            Map<String, String> seen = new TreeMap<>();
            for (String content : CONTENTS) {
                StringBuilder rules = new StringBuilder();
                CONDITIONS.forEach(
                        (id, when) -> rules.append(Books.cells(id, when.replace("%s", written(content, mark)))));
                wanted.put(content, new TreeSet<>(CONDITIONS.keySet()).toString());
                seen.put(content, found(rules.toString(), content));
            }
            assertEquals(wanted, seen);
        }
    }

    @Test
    void soDoPatternsAndReports() throws IOException {
        for (char mark : new char[] {'"', '\''}) {
            Map<String, String> wanted = new TreeMap<>();
            Map<String, String> seen = new TreeMap<>();
            for (String content : CONTENTS) {
                String rules = Books.cells("matches", "raw matches " + written(Pattern.quote(content), mark))
                        + Books.cells("method", "raw.matches(" + written(Pattern.quote(content), mark) + ")")
                        + Books.cells("not", "!(raw not matches " + written(Pattern.quote(content), mark) + ")")
                        + Books.rule(
                                "told",
                                "$c : Cell(key.endsWith(\"/r0/total\"))",
                                "found.fault(drools, [$c], [\"expected\": " + written(content, mark)
                                        + ", \"actual\": $c.raw]);");
                List<CandidateFinding> drafts = drafts(rules, content);
                wanted.put(content, "[matches, method, not] " + content);
                seen.put(
                        content,
                        ids(drafts.stream()
                                        .filter(d -> !d.finding().rule().equals("told"))
                                        .toList())
                                + " "
                                + drafts.stream()
                                        .filter(d -> d.finding().rule().equals("told"))
                                        .map(d -> d.finding().expected())
                                        .distinct()
                                        .reduce("", String::concat));
            }
            assertEquals(wanted, seen);
        }
    }

    private static String written(String content, char mark) {
        return mark + content.replace("\\", "\\\\").replace("" + mark, "\\" + mark) + mark;
    }

    private String found(String rules, String content) throws IOException {
        return ids(drafts(rules, content)).toString();
    }

    private static Set<String> ids(List<CandidateFinding> drafts) {
        TreeSet<String> ids = new TreeSet<>();
        Map<String, Long> counts = new TreeMap<>();
        drafts.forEach(d -> counts.merge(d.finding().rule(), 1L, Long::sum));
        counts.forEach((id, count) -> ids.add(count == 2 * FEW ? id : id + "×" + count));
        return ids;
    }

    private List<CandidateFinding> drafts(String rules, String content) throws IOException {
        Books books = new Books(folder).rules("a.drl", rules);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < OFTEN; i++) {
            boolean meant = i < FEW || i >= OFTEN - FEW;
            cells.add(new Cell(
                    "applications",
                    "r" + i,
                    "total",
                    CellState.TEXT,
                    null,
                    null,
                    meant ? content : "other",
                    Place.NONE));
        }
        Facts facts = Reports.facts(Reports.report("云溪县水利局", Kind.DEPARTMENT, 2024), cells, List.of(), List.of());
        try (RuleEngine judge = new RuleEngine(books.read())) {
            return judge.judge(facts).rulings().stream()
                    .flatMap(r -> r.drafts().stream())
                    .toList();
        }
    }
}
