package gouji.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.form.FormLine;
import gouji.form.FormTable;
import gouji.model.Cell;
import gouji.model.CellState;
import gouji.model.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What tools make of the tables of the form in plain text: read where that is sure, and otherwise not at all. */
class TextShapesTest {
    private static final FormTable APPLICATIONS =
            Samples.forms().latest().table("applications").orElseThrow();
    private static final String NAMES = "自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他  总计";

    private static String value(Facts facts, String key) {
        return facts.cells().stream()
                .filter(c -> c.getKey().equals(key))
                .map(Cell::raw)
                .findFirst()
                .orElse("?");
    }

    @Test
    void pipesWithoutAFrame() {
        for (int seed = 1; seed <= 6; seed++) {
            Renderings report = new Renderings(Samples.forms().latest(), new Random(seed), seed);
            String text = report.lines("pipes", "|", false, false).text();
            Facts facts = Checks.facts(text);
            Checks.holds("pipes " + seed, 0.9, report.cells(), facts);
        }
    }

    @Test
    void aBlankFirstCellWithoutAFrameKeepsItsPlace() {
        Facts facts = Checks.facts("""
                四、政府信息公开行政复议、行政诉讼情况
                行政复议|||||行政诉讼|||||||||
                |||||未经复议直接起诉|||||复议后起诉||||
                结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计
                |1|2|3|6|4|5|6|7|22|8|9|10|11|38
                """);
        assertEquals("", value(facts, "disputes/review/upheld").replace("?", ""));
        assertEquals(
                "", value(facts, "disputes/review/corrected").replace("1", "").replace("?", ""));
        assertEquals(
                0,
                facts.cells().stream()
                        .filter(c -> !c.isBlank()
                                && c.getKey().equals("disputes/suitAfterReview/total")
                                && !c.raw().equals("38"))
                        .count());
    }

    /** The last digit of a number stands below it. */
    @ParameterizedTest
    @ValueSource(ints = {0, 3, 6})
    void aNumberBrokenOverLinesIsNotItsFirstDigits(int column) {
        String broken = " ".repeat(24 + 6 * column) + "5";
        Facts facts = Checks.facts(
                "三、收到和处理政府信息公开申请情况\n" + NAMES + "\n" + rows(r -> r.code().equals("granted") ? "\n" + broken : ""));
        assertEquals("?", value(facts, "applications/granted/natural"));
        assertEquals("?", value(facts, "applications/granted/total"));
        assertEquals("11", value(facts, "applications/received/natural"));
    }

    @Test
    void aBrokenNumberOfAnotherTableIsNotRead() {
        Facts facts =
                Checks.facts("二、主动公开政府信息情况\n第二十条第（六）项\n信息内容    本年处理决定数量\n行政处罚    1208\n             9\n行政强制    7\n");
        assertEquals("?", value(facts, "disclosure/penalties/decisions"));
        assertEquals("?", value(facts, "disclosure/coercion/decisions"));
    }

    /** A blank was lost, and the number of the page stands where the seventh value would. */
    @ParameterizedTest
    @CsvSource({"'\n',3", "'\n\n',3", "'\n\n',- 3 -", "'\n',第3页"})
    void thePageNumberIsNoSeventhValue(String gap, String number) {
        for (boolean lines : new boolean[] {false, true}) {
            StringBuilder text = new StringBuilder("三、收到和处理政府信息公开申请情况\n");
            for (FormLine row : APPLICATIONS.rows()) {
                boolean cut = row.code().equals("granted");
                List<String> values = new ArrayList<>(List.of("11", "12", "13", "14", "15", "16"));
                values.addAll(cut ? List.of() : List.of("81"));
                text.append(row.label()).append(lines ? "\n" : " ").append(String.join(lines ? "\n" : " ", values));
                text.append(cut ? gap + number + "\n" : "\n");
            }
            Facts facts = Checks.facts(text.toString());
            assertEquals("?", value(facts, "applications/granted/total"), lines + " " + gap);
            assertEquals("?", value(facts, "applications/granted/natural"), lines + " " + gap);
        }
    }

    /** Nothing but the numbers of other pages tells that the last one is none of the row. */
    @ParameterizedTest
    @CsvSource({"true,'',3", "true,'',1", "false,'\f',3", "false,'\f',7"})
    void theNumberOfAPageAmongCellsPerLine(boolean prose, String end, int number) {
        String sentence = "全年围绕群众关心的事项公开信息，回应及时，工作平稳有序。\n";
        StringBuilder text = new StringBuilder("一、总体情况\n" + sentence);
        text.append(prose || !end.isEmpty() ? (number == 1 ? 2 : number - 1) + "\n" + end : "");
        text.append(sentence).append("三、收到和处理政府信息公开申请情况\n");
        for (FormLine row : APPLICATIONS.rows()) {
            boolean cut = row.code().equals("granted");
            text.append(row.label()).append("\n11\n12\n13\n14\n15\n16\n").append(cut ? number + "\n" + end : "81\n");
        }
        Facts facts = Checks.facts(text.toString());
        assertEquals("?", value(facts, "applications/granted/total"));
        assertEquals("81", value(facts, "applications/received/total"));
    }

    @Test
    void columnsInAnotherOrderWithACellPerLine() {
        String head = "二、主动公开政府信息情况\n第二十条第（一）项\n信息内容\n";
        String rows = "规章\n70\n10\n20\n行政规范性文件\n80\n30\n40\n";
        Facts mixed = Checks.facts(head + "现行有效件数\n本年制发件数\n本年废止件数\n" + rows);
        assertEquals(List.of(), mixed.cells());
        Facts usual = Checks.facts(head + "本年制发件数\n本年废止件数\n现行有效件数\n" + rows);
        assertEquals(6, usual.cells().size());
        String lacking = head + "本年制发件数\n现行有效件数\n" + rows;
        assertEquals(List.of(), Checks.facts(lacking).cells());
        String names = NAMES.replace("  ", "\n");
        String applications = "三、收到和处理政府信息公开申请情况\n%s\n" + rows(r -> "").replaceAll(" +", "\n");
        assertEquals(175, Checks.facts(applications.formatted(names)).cells().size());
        String other = names.replace("商业企业\n科研机构", "科研机构\n商业企业");
        assertEquals(List.of(), Checks.facts(applications.formatted(other)).cells());
        assertEquals(
                List.of(),
                Checks.facts(applications.formatted(names.replace("科研机构\n", "")))
                        .cells());
    }

    @Test
    void tableFourAsThreeTables() {
        String head = "| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n|---|---|---|---|---|\n";
        String text = "四、政府信息公开行政复议、行政诉讼情况\n\n%s\n" + head + "| 6 | 1 | 2 | 1 | 10 |\n\n%s\n" + head
                + "| 2 | 0 | 1 | 3 | 6 |\n\n%s\n" + head + "| 4 | 0 | 0 | 1 | 5 |\n";
        for (String before : List.of("### ", "（一）", "")) {
            Facts facts =
                    Checks.facts(text.formatted(before + "行政复议", before + "行政诉讼（未经复议直接起诉）", before + "行政诉讼（复议后起诉）"));
            assertEquals(15, facts.cells().size(), before);
            assertEquals("3", value(facts, "disputes/directSuit/pending"));
            assertEquals("5", value(facts, "disputes/suitAfterReview/total"));
        }
    }

    @Test
    void anEmptyLineIsABlankCell() {
        for (int seed = 1; seed <= 6; seed++) {
            Renderings report = new Renderings(Samples.forms().latest(), new Random(seed), 3);
            Facts facts = Checks.facts(report.cellPerLine("\n"));
            Checks.holds("blank lines " + seed, 0.75, report.cells(), facts);
            Facts parted = Checks.facts(report.cellPerLine("\n\n"));
            assertEquals(List.of(), Checks.wrong(report.cells(), parted));
        }
    }

    /** Text as pdftotext lays it out: blanks are told by the places of the other rows. */
    @Test
    void blanksByThePlacesOfColumns() {
        for (boolean wide : new boolean[] {false, true}) {
            for (String align : List.of("left", "right", "middle")) {
                for (int seed = 1; seed <= 4; seed++) {
                    java.util.Map<String, String> drawn = new java.util.LinkedHashMap<>();
                    String text = laidOut(new Random(seed), wide, align, drawn);
                    Facts facts = Checks.facts(text);
                    Checks.holds(align + " " + wide + " " + seed, 0.8, drawn, facts);
                }
            }
        }
    }

    /** The second table is too small to show its columns by rows: its heads do, where each number stands below one of them. */
    @Test
    void blanksOfDisclosureByThePlacesOfHeads() {
        for (boolean wide : new boolean[] {false, true}) {
            for (int missing = 1; missing < 7; missing++) {
                java.util.Map<String, String> drawn = new java.util.LinkedHashMap<>();
                Facts facts = Checks.facts(disclosure(wide, missing, 0, drawn));
                assertEquals(List.of(), Checks.wrong(drawn, facts), wide + " " + missing);
                assertEquals(10, facts.cells().size(), wide + " " + missing + facts.cells());
                for (int shift : new int[] {-9, -5, 5, 9}) {
                    Facts shifted = Checks.facts(disclosure(wide, missing, shift, drawn));
                    assertEquals(List.of(), Checks.wrong(drawn, shifted), wide + " " + missing + " by " + shift);
                }
            }
        }
    }

    /** @param missing which of the three columns are blank in both rows of documents, by bits */
    private static String disclosure(boolean wide, int missing, int shift, java.util.Map<String, String> drawn) {
        StringBuilder text = new StringBuilder("二、主动公开政府信息情况\n" + " ".repeat(40) + "第二十条第（一）项\n");
        String[] columns = {"issued", "repealed", "inForce"};
        text.append(line(wide, "信息内容", 0, "本年制发件数", "本年废止件数", "现行有效件数"));
        for (String row : List.of("rules", "normative")) {
            String[] values = {"", "", ""};
            for (int i = 0; i < 3; i++) {
                values[i] = (missing >> i & 1) == 1 ? "" : String.valueOf(10 * i + 3);
                drawn.put("disclosure/" + row + "/" + columns[i], values[i]);
            }
            text.append(line(wide, row.equals("rules") ? "规章" : "行政规范性文件", shift, values));
        }
        List<String> items = List.of("第二十条第（五）项", "第二十条第（六）项", "第二十条第（八）项");
        List<List<String>> rows = List.of(List.of("行政许可"), List.of("行政处罚", "行政强制"), List.of("行政事业性收费"));
        List<String> codes = List.of("licences/decisions", "penalties/decisions", "coercion/decisions", "fees/amount");
        int row = 0;
        for (int i = 0; i < items.size(); i++) {
            text.append(" ".repeat(40) + items.get(i) + "\n");
            text.append(line(wide, "信息内容", 0, "", i == 2 ? "本年收费金额（单位：万元）" : "本年处理决定数量", ""));
            for (String label : rows.get(i)) {
                drawn.put("disclosure/" + codes.get(row++), "152");
                text.append(line(wide, label, 0, "", "152", ""));
            }
        }
        return text + "三、收到和处理政府信息公开申请情况\n";
    }

    private static String line(boolean wide, String label, int shift, String... values) {
        StringBuilder line = new StringBuilder(label + " ".repeat(30 - width(wide, label) + shift));
        for (String value : values) {
            int space = 30 - width(wide, value);
            line.append(" ".repeat(space / 2)).append(value).append(" ".repeat(space - space / 2));
        }
        return line.toString().stripTrailing() + "\n";
    }

    private static int width(boolean wide, String text) {
        return text.chars().map(c -> wide && c > 0x2E80 ? 2 : 1).sum();
    }

    private static String laidOut(Random random, boolean wide, String align, java.util.Map<String, String> drawn) {
        StringBuilder text = new StringBuilder("三、收到和处理政府信息公开申请情况\n" + " ".repeat(60) + NAMES + "\n");
        for (FormLine row : APPLICATIONS.rows()) {
            boolean full = random.nextInt(3) > 0;
            String label = row.label();
            int used = label.chars().map(c -> wide && c > 0x2E80 ? 2 : 1).sum();
            StringBuilder line = new StringBuilder(label + " ".repeat(Math.max(1, 90 - used)));
            for (FormLine column : APPLICATIONS.columns()) {
                String value = full || random.nextInt(3) > 0 ? String.valueOf(random.nextInt(2000)) : "";
                drawn.put("applications/" + row.code() + "/" + column.code(), value);
                int space = 8 - value.length();
                int before = align.equals("left") ? 0 : align.equals("right") ? space - 3 : (space - 3) / 2;
                line.append(" ".repeat(before)).append(value).append(" ".repeat(space - before));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    @Test
    void labelsBrokenInQuotedCells() {
        for (String separator : List.of(",", "\t")) {
            String text = "三、收到和处理政府信息公开申请情况\n项目" + separator + NAMES.replace("  ", separator) + "\n"
                    + APPLICATIONS.rows().stream()
                            .map(r -> "\"" + r.label().substring(0, 3) + "\n"
                                    + r.label().substring(3) + "\"" + (separator + "4").repeat(7) + "\n")
                            .collect(Collectors.joining());
            Facts facts = Checks.facts(text);
            assertEquals(175, facts.cells().size(), separator);
        }
    }

    @Test
    void labelsBrokenInFrontOfCommas() {
        String text = "三、收到和处理政府信息公开申请情况\n项目," + NAMES.replace("  ", ",") + "\n"
                + APPLICATIONS.rows().stream()
                        .map(r -> (r.label().length() > 12
                                        ? r.label().substring(0, 10) + "\n"
                                                + r.label().substring(10)
                                        : r.label())
                                + ",4".repeat(7) + "\n")
                        .collect(Collectors.joining());
        assertEquals(168, Checks.facts(text).cells().size(), "the first label begins like a chapter");
    }

    @Test
    void aNumberBrokenInAQuotedCellIsNone() {
        Facts facts = Checks.facts("三、收到和处理政府信息公开申请情况\n"
                + APPLICATIONS.rows().stream()
                        .map(r -> r.label() + ",\"1\n2\"" + ",4".repeat(6) + "\n")
                        .collect(Collectors.joining()));
        assertEquals(
                0,
                facts.cells().stream()
                        .filter(c -> c.column().equals("natural") && c.count() != null)
                        .count());
    }

    @Test
    void labelsBrokenInDrawnGrids() {
        String rule = "+------+----+----+----+----+----+----+----+\n";
        StringBuilder text = new StringBuilder("三、收到和处理政府信息公开申请情况\n" + rule);
        text.append("| 项目 | " + NAMES.replace("  ", " | ") + " |\n").append(rule);
        for (FormLine row : APPLICATIONS.rows()) {
            String label = row.label();
            int half = label.length() / 2;
            text.append("| " + label.substring(0, half) + " |" + " 5 |".repeat(7) + "\n");
            text.append("| " + label.substring(half) + " |" + "   |".repeat(7) + "\n")
                    .append(rule);
        }
        Facts facts = Checks.facts(text.toString());
        assertEquals(175, facts.cells().size());
        Facts broken = Checks.facts(text.toString().replace(" |   |", " | 1 |"));
        assertEquals(
                0,
                broken.cells().stream()
                        .filter(c -> c.column().equals("natural") && c.count() != null)
                        .count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"零", "〇", "○"})
    void aWordForZeroIsZero(String zero) {
        Facts facts = Checks.facts("三、收到和处理政府信息公开申请情况\n" + rows(r -> "").replaceAll(" 1[123] ", " " + zero + " "));
        Cell cell = facts.cells().stream()
                .filter(c -> c.getKey().equals("applications/granted/natural"))
                .findFirst()
                .orElseThrow();
        assertEquals(0L, cell.count());
        assertEquals(CellState.ANNOTATED, cell.state());
    }

    private static String rows(java.util.function.Function<FormLine, String> after) {
        return APPLICATIONS.rows().stream()
                .map(r -> r.label() + "   11    12    13    14    15    16    81" + after.apply(r) + "\n")
                .collect(Collectors.joining());
    }
}
