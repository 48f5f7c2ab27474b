package gouji.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.form.FormLine;
import gouji.form.FormTable;
import gouji.model.Facts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pasted text with a cell per line, where a blank leaves no trace: the number of a page fills the row up again. */
class PageAmidTablesTest {
    private static final List<Integer> FULL = List.of(2, 1, 0, 0, 0, 1, 4);
    private static final String NAMES = "自然人\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n总计\n";
    private static final String OUTCOMES = "结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n";
    private static final String DISPUTES = "四、政府信息公开行政复议、行政诉讼情况\n行政复议\n行政诉讼\n未经复议直接起诉\n复议后起诉\n" + OUTCOMES.repeat(3);

    private final Map<String, String> drawn = new LinkedHashMap<>();

    private static FormTable table(String code) {
        return Samples.forms().latest().table(code).orElseThrow();
    }

    /**
     * Lines of a row: one value left blank, and the number of a page.
     *
     * @param at how many of the values stand before the number
     */
    private static List<String> lines(List<Integer> values, int blank, int at, String page) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i <= values.size(); i++) {
            if (i == at) {
                lines.add(page);
            }
            if (i < values.size() && i != blank) {
                lines.add(String.valueOf(values.get(i)));
            }
        }
        return lines;
    }

    /** The values where one part is left blank, their total that of the others. */
    private static List<Integer> without(List<Integer> row, int blank) {
        List<Integer> values = new ArrayList<>(row);
        int last = row.size() - 1;
        if (blank >= 0 && blank < last) {
            values.set(last, row.get(last) - row.get(blank));
            values.set(blank, 0);
        }
        return values;
    }

    private void draw(String row, List<String> columns, List<Integer> values, int blank) {
        for (int i = 0; i < values.size(); i++) {
            drawn.put(row + "/" + columns.get(i), i == blank ? "" : String.valueOf(values.get(i)));
        }
    }

    private static List<String> codes(FormTable table) {
        return table.columns().stream().map(FormLine::code).toList();
    }

    private String applications(String cutRow, List<Integer> cut, int blank, int at, String page) {
        FormTable table = table("applications");
        drawn.clear();
        StringBuilder text = new StringBuilder("三、收到和处理政府信息公开申请情况\n" + NAMES);
        for (FormLine row : table.rows()) {
            boolean here = row.code().equals(cutRow);
            List<Integer> values = here ? cut : FULL;
            draw("applications/" + row.code(), codes(table), values, here ? blank : -1);
            boolean before = here && at < 0;
            List<String> lines =
                    here && !before ? lines(values, blank, at, page) : lines(values, here ? blank : -1, -1, "");
            text.append(before ? page + "\n" : "").append(row.label()).append('\n');
            lines.forEach(l -> text.append(l).append('\n'));
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"granted", "carriedOut"})
    void amongApplications(String row) {
        List<List<Integer>> rows = List.of(
                FULL,
                List.of(0, 0, 0, 0, 0, 0, 0),
                List.of(3, 0, 0, 0, 0, 3, 6),
                List.of(0, 0, 0, 0, 0, 2, 2),
                List.of(120, 7, 3, 3, 3, 3, 139));
        for (List<Integer> whole : rows) {
            for (int blank = 0; blank < 7; blank++) {
                List<Integer> values = without(whole, blank);
                for (int at = blank % 2 - 1; at <= 7; at += 2) {
                    for (String page : pages(values)) {
                        if (!isTold(values, blank, at, page)) {
                            continue;
                        }
                        Facts facts = Checks.facts(applications(row, values, blank, at, page));
                        assertEquals(
                                List.of(),
                                Checks.wrong(drawn, facts),
                                values + " without " + blank + ", page " + page + " at " + at);
                    }
                }
            }
        }
    }

    /** Whether the lines are not just those of another whole row: nobody tells a total from a page of just that number. */
    private static boolean isTold(List<Integer> values, int blank, int at, String page) {
        List<Integer> lines =
                lines(values, blank, at, page).stream().map(Integer::valueOf).toList();
        boolean sum = lines.size() == 7
                && lines.get(6) == lines.subList(0, 6).stream().mapToInt(v -> v).sum();
        return !sum || blank != 6;
    }

    /** Numbers of pages, and each number of the row as such. */
    private static List<String> pages(List<Integer> values) {
        return IntStream.concat(IntStream.of(3), values.stream().mapToInt(v -> v))
                .filter(n -> n > 0 && n < 100)
                .distinct()
                .mapToObj(String::valueOf)
                .toList();
    }

    @Test
    void twoOfThem() {
        for (int first = 0; first <= 7; first++) {
            for (int blank = 0; blank < 6; blank++) {
                List<Integer> values = without(FULL, blank);
                String text = applications("granted", values, blank, first, "3");
                int row = text.indexOf(table("applications").rows().get(3).label());
                Facts facts = Checks.facts(text.substring(0, row) + "4\n" + text.substring(row));
                assertEquals(List.of(), Checks.wrong(drawn, facts));
                String again = text.substring(0, row).replaceFirst("0\n0\n", "0\n4\n") + text.substring(row);
                assertEquals(
                        0,
                        Checks.facts(again).cells().stream()
                                .filter(c -> c.raw().equals("4") && !c.column().equals("total"))
                                .count());
            }
        }
    }

    @Test
    void wholeRowsAreReadByTheirSums() {
        Facts facts = Checks.facts(applications("granted", FULL, -1, 9, ""));
        assertEquals(List.of(), Checks.wrong(drawn, facts));
        assertEquals(175, facts.cells().size());
        Facts beside = Checks.facts(applications("granted", FULL, -1, 7, "3"));
        assertEquals(168, beside.cells().size());
    }

    @Test
    void amongDisputes() {
        List<List<Integer>> blocks = List.of(List.of(1, 0, 2, 1, 4), List.of(0, 0, 0, 0, 0), List.of(1, 1, 0, 0, 2));
        for (int blank = 0; blank < 15; blank += 2) {
            List<Integer> values = new ArrayList<>();
            for (int b = 0; b < 3; b++) {
                values.addAll(without(blocks.get(b), blank / 5 == b ? blank % 5 : -1));
            }
            for (int at = 0; at <= 15; at += 3) {
                for (String page : List.of("1", "3", "4")) {
                    Facts facts = Checks.facts(disputes(values, blank, at, page));
                    assertEquals(List.of(), Checks.wrong(drawn, facts), blank + ", page " + page + " at " + at);
                }
            }
        }
        List<Integer> values = List.of(1, 0, 2, 1, 4, 0, 0, 0, 0, 0, 1, 1, 0, 0, 2);
        Facts whole = Checks.facts(disputes(values, -1, 99, ""));
        assertEquals(15, whole.cells().size());
    }

    private String disputes(List<Integer> values, int blank, int at, String page) {
        FormTable table = table("disputes");
        drawn.clear();
        for (int i = 0; i < 15; i++) {
            String key = "disputes/" + table.rows().get(i / 5).code() + "/"
                    + codes(table).get(i % 5);
            drawn.put(key, i == blank ? "" : String.valueOf(values.get(i)));
        }
        return DISPUTES + String.join("\n", lines(values, blank, at, page)) + "\n五、存在的主要问题及改进情况\n";
    }

    @Test
    void amongDisputesBlockByBlock() {
        List<String> blocks = List.of("行政复议", "未经复议直接起诉", "复议后起诉");
        for (int blank = 0; blank < 5; blank++) {
            for (int at = 0; at <= 5; at++) {
                List<Integer> values = without(List.of(1, 0, 2, 1, 4), blank);
                FormTable table = table("disputes");
                drawn.clear();
                StringBuilder text = new StringBuilder("四、政府信息公开行政复议、行政诉讼情况\n");
                for (int b = 0; b < 3; b++) {
                    draw("disputes/" + table.rows().get(b).code(), codes(table), values, b == 1 ? blank : -1);
                    text.append(blocks.get(b)).append('\n').append(OUTCOMES);
                    lines(values, b == 1 ? blank : -1, b == 1 ? at : -1, "3")
                            .forEach(l -> text.append(l).append('\n'));
                }
                assertEquals(List.of(), Checks.wrong(drawn, Checks.facts(text.toString())), blank + " " + at);
            }
        }
    }

    /** The second table has no sums: a number on a line of its own that may be that of a page proves nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"\n", " "})
    void amongDisclosure(String space) {
        for (int blank = 0; blank < 3; blank++) {
            for (int at = -1; at <= 3; at++) {
                for (String page : List.of("1", "3", "9")) {
                    for (int row = 0; row < 6; row++) {
                        Facts facts = Checks.facts(disclosure(space, row, blank, at, page));
                        assertEquals(
                                List.of(),
                                Checks.wrong(drawn, facts),
                                "row " + row + " without " + blank + ", page " + page + " at " + at);
                    }
                }
            }
        }
    }

    @Test
    void disclosureIsReadWhereNoNumberCanBeThatOfAPage() {
        Facts facts = Checks.facts(disclosure("\n", -1, -1, 9, ""));
        assertEquals(List.of(), Checks.wrong(drawn, facts));
        assertEquals("208", read(facts, "disclosure/licences/decisions"));
        assertEquals("0", read(facts, "disclosure/rules/issued"));
        assertEquals("61.5", read(facts, "disclosure/fees/amount"));
        assertEquals(10, Checks.facts(disclosure(" ", -1, -1, 9, "")).cells().size());
    }

    private static String read(Facts facts, String key) {
        return facts.cells().stream()
                .filter(c -> c.getKey().equals(key))
                .findFirst()
                .orElseThrow()
                .raw();
    }

    private String disclosure(String space, int cutRow, int blank, int at, String page) {
        drawn.clear();
        StringBuilder text = new StringBuilder("二、主动公开政府信息情况\n");
        List<List<String>> rows = List.of(
                List.of("第二十条第（一）项\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n", "规章", "0", "0", "0"),
                List.of("", "行政规范性文件", "3", "1", "14"),
                List.of("第二十条第（五）项\n信息内容\n本年处理决定数量\n", "行政许可", "208"),
                List.of("第二十条第（六）项\n信息内容\n本年处理决定数量\n", "行政处罚", "27"),
                List.of("", "行政强制", "4"),
                List.of("第二十条第（八）项\n信息内容\n本年收费金额（单位：万元）\n", "行政事业性收费", "61.5"));
        for (int r = 0; r < rows.size(); r++) {
            List<String> own = table("disclosure").rows().get(r).columns();
            List<String> row = rows.get(r);
            boolean here = r == cutRow;
            int gone = here ? Math.min(blank, own.size() - 1) : -1;
            text.append(here && at < 0 ? page + "\n" : "").append(row.get(0)).append(row.get(1));
            for (int i = 0; i <= own.size(); i++) {
                text.append(here && i == at ? "\n" + page + (space.equals(" ") ? "\n" : "") : "");
                if (i < own.size()) {
                    String value = row.get(i + 2);
                    drawn.put(
                            "disclosure/" + table("disclosure").rows().get(r).code() + "/" + own.get(i),
                            i == gone ? "" : value);
                    text.append(i == gone ? "" : space + value);
                }
            }
            text.append('\n');
        }
        return text + "三、收到和处理政府信息公开申请情况\n";
    }
}
