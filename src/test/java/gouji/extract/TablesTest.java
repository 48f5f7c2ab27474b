package gouji.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.form.FormLine;
import gouji.model.Absent;
import gouji.model.Cell;
import gouji.model.CellState;
import gouji.model.Facts;
import gouji.model.Overrides;
import gouji.model.Problem;
import gouji.model.Reason;
import gouji.model.Table;
import gouji.read.Reader;
import gouji.read.document.Document;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What published reports do to the tables of the form. */
class TablesTest {
    private static final String ZEROS = "<td>0</td>".repeat(7);

    private final Reader reader = new Reader(Samples.forms().editions());
    private final Extractor extractor = new Extractor(Samples.forms(), Samples.phrases());

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "12~NUMBER~12",
                "１，２３４~NUMBER~1234",
                "1,234件~NUMBER~1234",
                "22（其中修订16件）~ANNOTATED~22",
                "-3~NUMBER~-3",
                "/~PLACEHOLDER~",
                "—~PLACEHOLDER~",
                "无~PLACEHOLDER~",
                "&nbsp;~BLANK~",
                "12 34~TEXT~",
                "1,23~TEXT~",
                "约20~TEXT~",
                "2.5~NUMBER~2.5"
            })
    void readsWhatACellSays(String text, CellState state, String amount) {
        Facts facts = html(row("（一）予以公开", "<td>3</td><td>" + text + "</td>" + "<td>0</td>".repeat(5)));
        Cell cell = cell(facts, "applications/granted/business");
        assertEquals(state, cell.state());
        assertEquals(amount, cell.amount() == null ? null : cell.amount().toPlainString());
        assertEquals("2.5".equals(amount) || amount == null, cell.count() == null);
    }

    @Test
    void theFeeIsInTenThousands() {
        Facts facts = html("<p>二、主动公开政府信息情况</p><table><tr><td>信息内容</td><td>本年收费金额（单位：万元）</td></tr>"
                + "<tr><td>行政事业性收费</td><td>251000元</td></tr></table>");
        assertEquals(
                "25.1",
                cell(facts, "disclosure/fees/amount")
                        .amount()
                        .stripTrailingZeros()
                        .toPlainString());
    }

    @ParameterizedTest
    @CsvSource({"本年收费金额（单位：元）,25.1", "本年收费金额(元),25.1", "本年收费金额（单位：万元）,251000", "本年收费金额（单位：亿元）,2510000000"})
    void aHeaderMayNameAnotherUnit(String header, BigDecimal amount) {
        Facts facts = html("<p>二、主动公开政府信息情况</p><table><tr><td>信息内容</td><td>" + header + "</td></tr>"
                + "<tr><td>行政事业性收费</td><td>251000</td></tr></table>");
        assertEquals(0, amount.compareTo(cell(facts, "disclosure/fees/amount").amount()));
    }

    @Test
    void aNumberUnderAForeignColumnIsNotTheForms() {
        Facts facts = html("<p>二、主动公开政府信息情况</p><table><tr><td>信息内容</td><td>本年处理决定数量</td><td>备注</td></tr>"
                + "<tr><td>行政处罚</td><td></td><td>510</td></tr><tr><td>行政强制</td><td></td><td>7</td></tr></table>");
        assertEquals(List.of(), facts.cells());
    }

    @Test
    void numbersOfRowsAreNoValues() {
        StringBuilder rows = new StringBuilder();
        int number = 0;
        for (FormLine row :
                Samples.forms().latest().table("applications").orElseThrow().rows()) {
            rows.append("<tr><td>" + row.label() + "</td><td>" + ++number + "</td><td>20</td>" + "<td></td>".repeat(6)
                    + "</tr>");
        }
        Facts facts = html("<table>" + rows + "</table>");
        assertEquals("20", cell(facts, "applications/received/natural").raw());
        assertEquals("", cell(facts, "applications/carriedOut/total").raw());
    }

    @Test
    void tablesOfFormerYearsAreNotTheReports() {
        String old = whole().replace("<td>0</td>", "<td>8</td>");
        Facts facts = facts("<html><body><h1>某县司法局2024年政府信息公开工作年度报告</h1><p>三、收到和处理政府信息公开申请情况</p>" + "<p>2023年情况：</p>"
                + old + "<p>2024年情况：</p>" + whole() + "</body></html>");
        assertEquals("0", cell(facts, "applications/received/total").raw());
        assertTrue(codes(facts).stream().noneMatch("table-copy"::equals));
    }

    @ParameterizedTest
    @ValueSource(strings = {"总计 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他", "自然人 科研机构 商业企业 社会公益组织 法律服务机构 其他 总计"})
    void aLineThatNamesTheColumnsInAnotherOrderIsBelieved(String header) {
        String rows = Samples.forms().latest().table("applications").orElseThrow().rows().stream()
                .map(r -> r.label() + " 7 1 2 0 0 0 4\n")
                .collect(Collectors.joining());
        String text = "三、收到和处理政府信息公开申请情况\n%s\n" + rows;
        assertEquals(List.of(), facts(text.formatted(header)).cells());
        String usual = "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计";
        assertEquals(175, facts(text.formatted(usual)).cells().size());
    }

    @Test
    void oneRowOfOtherHandlingStandsForItsParts() {
        Facts facts = html(whole().replaceAll(
                        "(?s)<tr><td>1.申请人无.*?<tr><td>（七）", "<tr><td>（六）其他</td>" + ZEROS + "</tr><tr><td>（七）"));
        assertEquals("0", cell(facts, "applications/other/total").raw());
        assertTrue(
                absent(facts, "applications").isEmpty(),
                absent(facts, "applications").toString());
        assertEquals(2021, table(facts, "applications").edition());
    }

    @Test
    void aRowTheReportLacksIsNotInTheSource() {
        Facts facts = html(whole().replaceAll("<tr><td>7.属于行政执法案卷.*?</tr>", ""));
        assertEquals(
                List.of("applications/refused.enforcement/*"),
                absent(facts, "applications").stream().map(Absent::getKey).toList());
        assertEquals(Reason.NOT_IN_SOURCE, absent(facts, "applications").get(0).why());
        assertEquals(
                0,
                facts.cells().stream()
                        .filter(c -> c.row().equals("refused.enforcement"))
                        .count());
    }

    @Test
    void aRowWithACellTooFewIsNotRead() {
        Facts facts = html(whole().replace("<td>2.重复申请</td><td>0</td>", "<td>2.重复申请</td>"));
        assertEquals(Reason.AMBIGUOUS, absent(facts, "applications").get(0).why());
        assertEquals(
                "applications/rejected.repeat/*",
                absent(facts, "applications").get(0).getKey());
        assertTrue(codes(facts).contains("rows-unclear"));
    }

    @Test
    void aSecondCopyIsTold() {
        Facts facts = html(whole() + whole());
        assertEquals(
                175,
                facts.cells().stream()
                        .filter(c -> c.table().equals("applications"))
                        .count());
        assertTrue(codes(facts).contains("table-copy"));
    }

    @Test
    void disputesMayBeThreeTables() {
        String leaves = "<tr><td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td></tr>";
        Facts facts = html("<p>四、政府信息公开行政复议、行政诉讼情况</p>"
                + "<p>行政复议</p><table>" + leaves + values(1, 5) + "</table>"
                + "<p>未经复议直接起诉</p><table>" + leaves + values(6, 5) + "</table>"
                + "<table><tr><td colspan=5>复议后起诉</td></tr>" + leaves + values(11, 5) + "</table>");
        assertEquals("1", cell(facts, "disputes/review/upheld").raw());
        assertEquals("10", cell(facts, "disputes/directSuit/total").raw());
        assertEquals("14", cell(facts, "disputes/suitAfterReview/pending").raw());
    }

    @Test
    void aTableAsAPictureIsNoMissingTable() {
        Facts facts = facts("<html><body><p>二、主动公开政府信息情况</p><p><img src=\"t2.png\" width=\"600\" height=\"400\"></p>"
                + "<p>三、收到和处理政府信息公开申请情况</p><p><a href=\"t3.xlsx\">附件：申请情况表.xlsx</a></p>"
                + "<p>四、政府信息公开行政复议、行政诉讼情况</p><p>见下。</p>");
        assertEquals(Reason.PICTURE, absent(facts, "disclosure").get(0).why());
        assertEquals(Reason.ATTACHMENT, absent(facts, "applications").get(0).why());
        assertEquals(Reason.NOT_IN_SOURCE, absent(facts, "disputes").get(0).why());
        assertTrue(codes(facts).containsAll(List.of("table-picture", "table-attachment")));
    }

    @Test
    void theOldLayoutIsReadAsSuch() {
        Facts facts = html(new Renderings(Samples.forms().edition(2019).orElseThrow(), new Random(3), 0)
                .html(true, true)
                .text());
        assertEquals(
                List.of(2019, 2019, 2019),
                facts.tables().stream().map(Table::edition).toList());
        assertEquals(
                22,
                facts.cells().stream()
                        .filter(c -> c.table().equals("disclosure"))
                        .count());
    }

    @Test
    void pageNumbersBetweenRowsAreNoValues() {
        String text = new Renderings(Samples.forms().latest(), new Random(5), 0)
                .loose("spaces", "  ", "\n- 3 -\n", false)
                .text();
        Facts facts = facts(text);
        assertEquals(
                175,
                facts.cells().stream()
                        .filter(c -> c.table().equals("applications"))
                        .count());
    }

    @Test
    void figuresRunTogetherAreReadByNobody() {
        Facts facts = facts(new Renderings(Samples.forms().latest(), new Random(5), 0)
                .loose("nothing between", "", "\n", false)
                .text());
        assertEquals(List.of(), facts.cells());
        assertTrue(codes(facts).contains("table-unclear"));
    }

    private static String values(int first, int count) {
        StringBuilder row = new StringBuilder("<tr>");
        for (int i = first; i < first + count; i++) {
            row.append("<td>").append(i).append("</td>");
        }
        return row.append("</tr>").toString();
    }

    /** The table of applications with nothing but zeros, its labels alone in front. */
    private static String whole() {
        return "<table>"
                + Samples.forms().latest().table("applications").orElseThrow().rows().stream()
                        .map(r -> "<tr><td>" + r.label() + "</td>" + ZEROS + "</tr>")
                        .collect(Collectors.joining())
                + "</table>";
    }

    private static String row(String label, String cells) {
        return "<table><tr><td>一、本年新收政府信息公开申请数量</td>" + ZEROS + "</tr><tr><td>" + label + "</td>" + cells
                + "</tr><tr><td>四、结转下年度继续办理</td>" + ZEROS + "</tr></table>";
    }

    private Facts html(String body) {
        return facts("<html><body><p>三、收到和处理政府信息公开申请情况</p>" + body + "</body></html>");
    }

    private Facts facts(String text) {
        Document document = (Document) reader.read("sample", text.getBytes(StandardCharsets.UTF_8));
        return extractor.extract(document, Overrides.NOTHING);
    }

    private static Cell cell(Facts facts, String key) {
        return facts.cells().stream()
                .filter(c -> c.getKey().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Table table(Facts facts, String code) {
        return facts.tables().stream()
                .filter(t -> t.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<Absent> absent(Facts facts, String table) {
        return facts.absent().stream().filter(a -> a.table().equals(table)).toList();
    }

    private static List<String> codes(Facts facts) {
        return facts.problems().stream().map(Problem::code).toList();
    }
}
