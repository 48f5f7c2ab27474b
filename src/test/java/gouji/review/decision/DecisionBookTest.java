package gouji.review.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.finding.Decision;
import gouji.finding.DecisionState;
import gouji.message.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook as it comes back: from other programs, rearranged, and hostile. */
class DecisionBookTest {
    private static final String[] HEADINGS = {"规则", "指纹", "处理", "理由", "经办人", "期限", "处理代码"};

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("清单.xlsx");
    }

    /** A title above, columns in another order, one of its own, a filter, dates as dates and as text, a second sheet. */
    @Test
    void whatLibreOfficeSavedIsRead() throws IOException {
        try (InputStream saved = DecisionBookTest.class.getResourceAsStream("libreoffice.xlsx")) {
            Files.copy(saved, file);
        }

        ReadDecisions read = DecisionFile.read(file);

        assertEquals(
                List.of(
                        "a1 某局 2024 不是问题 台账为准 见附件 王科长 null",
                        "a2 某局 2024 暂缓 等口径 王 2025-06-30",
                        "a3 某局 2024 暂缓 等口径 王 2025-06-30",
                        "a4 某局 2024 属实   null",
                        "a5 某局 2024 单位已说明 来函 王 null",
                        "b1  null 不是问题 as filed W 2026-12-31",
                        "b2  null 暂缓 as filed W 2026-12-31"),
                read.decisions().stream().map(DecisionBookTest::said).toList());
        assertEquals(
                List.of("工作表“我的清单”第 10 行：缺少经办人（who）", "工作表“我的清单”第 11 行：这一行没有指纹，不是一个问题，处理没有采用"),
                read.refused().stream().map(Text::zh).toList());
    }

    private static String said(Decision d) {
        return String.join(
                " ",
                d.fingerprint().replaceFirst("^0+", ""),
                d.unit(),
                String.valueOf(d.year()),
                StateWords.of(d.state()).zh(),
                d.reason(),
                d.who(),
                String.valueOf(d.until()));
    }

    @Test
    void whatARowSaidBeforeIsNotSaidAnew() throws IOException {
        Decision shown =
                new Decision("A", "", null, "ab", DecisionState.DISMISSED, "因 13812345678", "王", null, null, "");
        save(HEADINGS, "A", "ab", "不是问题", " 因 138****5678", "王", "", shown.mark());
        assertEquals(List.of(), DecisionFile.read(file).entries());

        save(HEADINGS, "A", "ab", "属实", "", "", "", shown.mark());
        assertEquals(shown.mark(), DecisionFile.read(file).entries().get(0).before());

        save(HEADINGS, "A", "ab", "", "", "", "", shown.mark());
        ReadDecisions emptied = DecisionFile.read(file);
        assertEquals(List.of(), emptied.entries());
        assertTrue(emptied.refused().get(0).zh().contains("被清空"), emptied.toString());
    }

    @Test
    void aBookWithoutTheColumnsIsRefusedWithAdvice() throws IOException {
        save(new String[] {"规则", "处理"}, "A", "属实");
        assertTrue(refusal().contains("同时有“指纹”列和“处理”列"), refusal());
        save(new String[] {"指纹", "处理", "处理"}, "ab", "属实", "属实");
        assertTrue(refusal().contains("两列都叫“处理”"), refusal());
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        Files.write(file, "PK\3\4 nothing".getBytes(StandardCharsets.UTF_8));
        assertTrue(refusal().contains("不能读取"), refusal());
        Files.write(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        assertTrue(refusal().contains("另存为 .xlsx"), refusal());
        Files.write(file, new byte[0]);
        refusal();
        file = Files.createDirectory(folder.resolve("文件夹"));
        refusal();
    }

    @Test
    void aBookThatGrowsBeyondMeasureIsRefused() throws IOException {
        save(HEADINGS, "A", "ab", "属实", "", "", "", "");
        byte[] blanks = new byte[1 << 20];
        Path bomb = folder.resolve("bomb.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file));
                OutputStream out = Files.newOutputStream(bomb);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            book.write(whole);
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(whole.toByteArray()))) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(zip);
                    for (int i = 0; i < 300 && entry.getName().endsWith("sheet1.xml"); i++) {
                        zip.write(blanks);
                    }
                }
            }
        }
        file = bomb;
        assertTrue(refusal().contains("不能读取"), refusal());
    }

    private String refusal() {
        return assertThrows(IOException.class, () -> DecisionFile.read(file)).getMessage();
    }

    private void save(String[] headings, String... cells) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("问题");
            fill(sheet.createRow(0), headings);
            fill(sheet.createRow(1), cells);
            book.write(out);
        }
    }

    private static void fill(Row row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }
}
