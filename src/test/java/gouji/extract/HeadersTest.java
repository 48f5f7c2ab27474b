package gouji.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extract.Workbooks.Habit;
import gouji.model.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a header says of the columns below it is followed, and where it does not fit them nothing is read. */
class HeadersTest {
    private static final int ROUNDS = 6;

    @Test
    void columnsInAnotherOrderAreRead() {
        reads("html", r -> r.html(true, true).text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        reads(
                "html, no spans",
                r -> r.lines("tabs", "\t", false, false).text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        reads(
                "Markdown",
                r -> r.lines("Markdown", " | ", false, true).text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        reads("CSV", r -> r.lines("CSV", ",", false, false).text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        reads("docx", r -> new WordFiles(r, new Random(1), List.of()).bytes());
        reads("xlsx", r -> new Workbooks(r, new Random(1), List.of()).bytes());
        reads("xls", r -> new Workbooks(r, new Random(1), List.of(Habit.OLD, Habit.UNMERGED)).bytes());
    }

    private static void reads(String name, Function<Renderings, byte[]> drawn) {
        for (int seed = 1; seed <= ROUNDS; seed++) {
            Renderings report = new Renderings(Samples.forms().latest(), new Random(seed), seed % 4).reordered();
            Facts facts = Checks.facts(drawn.apply(report));
            Checks.holds(name + " " + seed, 1, report.cells(), facts);
        }
    }

    /** The names behind the one left out are shifted against the values, or a value stands under no name. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void aHeaderThatLacksAColumnTellsNoOrder(int lacking) {
        for (boolean shifted : new boolean[] {true, false}) {
            List<String> names =
                    new java.util.ArrayList<>(List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"));
            names.remove(lacking);
            names.add(shifted ? 6 : lacking, "");
            Facts facts = Checks.facts(
                    applications(names, "<td>1</td><td>2</td><td>3</td><td>4</td><td>5</td><td>6</td><td>21</td>"));
            assertEquals(List.of(), facts.cells(), names.toString());
        }
    }

    @Test
    void aNameInOtherWordsLacksNothing() {
        List<String> names = List.of("自然人", "商业企业", "科研院所等", "社会公益组织", "法律服务机构", "其他", "总计");
        Facts facts = Checks.facts(
                applications(names, "<td>1</td><td>2</td><td>3</td><td>4</td><td>5</td><td>6</td><td>21</td>"));
        assertEquals(175, facts.cells().size());
    }

    private static String applications(List<String> names, String values) {
        StringBuilder page = new StringBuilder("<p>三、收到和处理政府信息公开申请情况</p><table><tr><td>项目</td>");
        names.forEach(n -> page.append("<td>").append(n).append("</td>"));
        Samples.forms().latest().table("applications").orElseThrow().rows().forEach(r -> page.append("</tr><tr><td>")
                .append(r.label())
                .append("</td>")
                .append(values));
        return page.append("</tr></table>").toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<td>本年制发件数<td>现行有效件数<td>", "<td>本年制发件数<td><td>现行有效件数", "<td>本年废止件数<td>现行有效件数<td>"})
    void aHeaderOfDisclosureThatLacksAColumnTellsNoOrder(String names) {
        Facts facts = Checks.facts("<p>二、主动公开政府信息情况</p><table><tr><td>信息内容" + names
                + "<tr><td>规章<td>1<td>2<td>3<tr><td>行政规范性文件<td>4<td>5<td>6</table>");
        assertEquals(List.of(), facts.cells());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aStrayNumberBesideAHiddenColumnIsNoValue(boolean old) {
        for (int hidden = 0; hidden < 7; hidden++) {
            Renderings report = new Renderings(Samples.forms().latest(), new Random(3), 0);
            byte[] bytes = new Workbooks(report, new Random(1), old ? List.of(Habit.OLD) : List.of())
                    .hiding(3 + hidden)
                    .bytes();
            Map<String, String> drawn = new java.util.HashMap<>(report.cells());
            drawn.keySet().removeIf(k -> !k.startsWith("applications"));
            Facts facts = Checks.facts(bytes);
            assertEquals(List.of(), Checks.wrong(report.cells(), facts), "column " + hidden);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 5, 9, 10, 14})
    void aHeaderOfDisputesThatLacksAColumnTellsNoOrder(int lacking) {
        List<String> leaves = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            leaves.addAll(List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计"));
        }
        leaves.remove(lacking);
        leaves.add("");
        StringBuilder page = new StringBuilder("<p>四、政府信息公开行政复议、行政诉讼情况</p><table><tr><td colspan=5>行政复议"
                + "<td colspan=10>行政诉讼<tr><td colspan=5><td colspan=5>未经复议直接起诉<td colspan=5>复议后起诉<tr>");
        leaves.forEach(l -> page.append("<td>").append(l));
        page.append("<tr>");
        for (int i = 1; i <= 15; i++) {
            page.append("<td>").append(i);
        }
        Facts facts = Checks.facts(page.append("</table>").toString());
        assertEquals(List.of(), facts.cells());
    }
}
