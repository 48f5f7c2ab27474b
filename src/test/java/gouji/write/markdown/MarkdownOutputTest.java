package gouji.write.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.finding.CheckedReport;
import gouji.message.Language;
import gouji.write.Format;
import gouji.write.Sample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownOutputTest {
    @Test
    void reportsStandInTheOrderOfTheirWeight() throws IOException {
        List<String> heads = write(Sample.clean(), Sample.unreadable(), Sample.checked())
                .lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3).split(" ", 2)[0])
                .toList();

        assertEquals(List.of("退回", "无法判定", "通过", "跳过的文件", "出处"), heads);
    }

    @Test
    void nothingOfAReportBecomesMarkup() throws IOException {
        String text = write(Sample.checked());

        assertFalse(text.replaceAll("\\\\.", "").matches("(?s).*[<>`*\\[\\]&].*"));
        assertTrue(text.contains("\\<script\\>"));
        assertEquals(
                "\\| \\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\#1 \\$x\\$ \\\\",
                new MarkdownReport(Sample.run(Language.ZH, false)).escape("| *a*\n_b_ `c` [d](e) #1 $x$ \\"));
    }

    @Test
    void everyRowOfATableHasItsCells() throws IOException {
        List<String> rows = write(Sample.checked())
                .lines()
                .filter(line -> line.startsWith("|") && !line.contains("---"))
                .map(line -> line.replaceAll("\\\\.", "").replaceAll("[^|]", ""))
                .toList();

        assertEquals(List.of("|".repeat(9), "|".repeat(9), "|".repeat(7), "|".repeat(7), "|".repeat(7)), rows);
    }

    @Test
    void theRoundOfAFindingIsTold() throws IOException {
        assertTrue(write(Sample.compared(true)).contains("| 错误·仍在 | A-1"), write(Sample.compared(true)));
        String fresh = write(Sample.compared(false));
        assertTrue(fresh.contains("| 错误·新 | A-1"), fresh);
        assertTrue(fresh.contains("\n### 与上次审查比较\n"), fresh);
        assertTrue(fresh.contains("\n- 已改正 A-9 不再填错\n"), fresh);
        assertFalse(write(Sample.checked()).contains("与上次审查比较"));
    }

    @Test
    void whatIsNotAFindingIsListed() throws IOException {
        String text = write(Sample.checked());

        assertTrue(text.contains("得分 89.5"));
        assertTrue(text.contains("\n- table-picture 见138\\*\\*\\*\\*5678"));
        assertTrue(text.contains("\n- 规则出错：A-3\n- 无法判断：A-4；缺 report/level\n"));
        assertTrue(text.contains(" — 单位已说明 · 已说明"));
        assertTrue(write(Sample.clean()).contains("\n没有发现问题。\n"));
        assertTrue(write(Sample.unreadable()).contains("\n- corrupt 文件损坏。\n"));
    }

    private static String write(CheckedReport... reports) throws IOException {
        byte[] bytes = Sample.bytes(Format.MARKDOWN, Sample.run(Language.ZH, false), reports);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
