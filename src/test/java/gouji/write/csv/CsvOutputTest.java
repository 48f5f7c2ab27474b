package gouji.write.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import gouji.finding.CheckedReport;
import gouji.message.Language;
import gouji.write.Format;
import gouji.write.Sample;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvOutputTest {
    @Test
    void everyFindingIsARow() throws IOException {
        Map<String, String> row = rows(Sample.checked()).get(0);

        assertEquals("A-1", row.get("规则"));
        assertEquals("退回", row.get("结论"));
        assertEquals("错误", row.get("程度"));
        assertEquals("2024", row.get("年度"));
        assertEquals("7", row.get("填报内容"));
        assertEquals("6", row.get("应为"));
        assertEquals("第 40 行", row.get("出处"));
        assertEquals("applications/received/total applications/received/natural", row.get("位置代码"));
        assertEquals("说明138****5678" + Sample.EVIL, row.get("说明"));
        assertEquals("0123456789abcdef", row.get("指纹"));
        assertEquals("", row.get("豁免"));
    }

    @Test
    void nothingThatWasToldDisappears() throws IOException {
        List<Map<String, String>> rows = rows(Sample.checked());

        assertEquals(
                List.of("A-1", "A-2", "A-2", "", "", ""),
                rows.stream().map(r -> r.get("规则")).toList());
        assertTrue(rows.get(2).get("豁免").startsWith("已说明"));
        assertEquals("table-picture", rows.get(3).get("位置代码"));
        assertEquals("规则出错：A-3", rows.get(4).get("说明"));
        assertEquals("无法判断：A-4；缺 report/level", rows.get(5).get("说明"));
    }

    @Test
    void reportsWithoutFindingsHaveARow() throws IOException {
        List<Map<String, String>> rows = rows(Sample.clean(), Sample.unreadable());

        assertEquals(2, rows.size());
        assertEquals("通过", rows.get(0).get("结论"));
        assertEquals("没有发现问题。", rows.get(0).get("说明"));
        assertEquals("无法判定", rows.get(1).get("结论"));
        assertEquals("文件损坏。", rows.get(1).get("说明"));
        assertEquals("", rows.get(1).get("规则"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "=1+1 | '=1+1",
                "+1+cmd | '+1+cmd",
                "-1+1 | '-1+1",
                "@SUM(A1) | '@SUM(A1)",
                "＝1 | '＝1",
                "－ | '－",
                "-3 | -3",
                "+5 | +5",
                "-3.50 | -3.50",
                "-12% | -12%",
                "7=7 | 7=7",
            })
    void noFieldIsAFormulaAndNumbersStayNumbers(String field, String written) {
        assertEquals(written, CsvOutput.harmless(field));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\t", "\r", "\n", " ", "\u00A0", "\u3000", "\u2007", "\u200B", "\u2060", "\uFEFF", "\u3164", "\u00AD"
            })
    void whatLooksBlankBeforeAFormulaHidesNothing(String blank) {
        for (String sign : List.of("=", "+", "-", "@", "＝", "＋", "－", "＠")) {
            String field = blank + sign + "cmd";
            assertEquals("'" + field, CsvOutput.harmless(field));
        }
        assertEquals(blank + "7", CsvOutput.harmless(blank + "7"));
    }

    @Test
    void aBreakBeforeAFormulaHidesNothing() {
        assertEquals("=1+1", Sample.run(Language.ZH, false).line("\t\r\n=1+1\u0000"));
    }

    private static List<Map<String, String>> rows(CheckedReport... reports) throws IOException {
        String text = Sample.write(Format.CSV, Sample.run(Language.ZH, false), reports);
        assertEquals('\uFEFF', text.charAt(0));
        MappingIterator<List<String>> lines = new CsvMapper()
                .readerForListOf(String.class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .with(CsvSchema.emptySchema())
                .readValues(text.substring(1));
        List<List<String>> all = lines.readAll();
        return all.subList(1, all.size()).stream()
                .map(line -> named(all.get(0), line))
                .toList();
    }

    private static Map<String, String> named(List<String> header, List<String> line) {
        assertEquals(header.size(), line.size());
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), line.get(i));
        }
        return row;
    }
}
