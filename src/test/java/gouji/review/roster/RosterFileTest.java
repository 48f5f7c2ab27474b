package gouji.review.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.data.UnusableFileException;
import gouji.model.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterFileTest {
    private static final String ALL = """
            单位名称,机关类型,上级单位,别名,全域汇总,垂直管理,报送期限,联系科室,公开日期,收到日期
            青山区人民政府,政府,,青山区政府,是,,3月10日,,,
            青山区水利局,部门,青山区,区水利局；青山水利,,否,2025-01-20,办公室,2025年1月15日,2025/1/18
            国家税务总局青山区税务局,部门,青山区人民政府,,,是,,,,
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void aTableInAnyCharacterSetIsRead(String charset) throws IOException {
        List<Unit> units = read(ALL.getBytes(Charset.forName(charset))).units();
        assertEquals(
                new Unit(
                        "青山区水利局",
                        List.of("区水利局", "青山水利"),
                        Kind.DEPARTMENT,
                        "青山区人民政府",
                        null,
                        false,
                        MonthDay.of(1, 20),
                        LocalDate.of(2025, 1, 18),
                        LocalDate.of(2025, 1, 15),
                        "办公室",
                        3),
                units.get(1));
        assertEquals(true, units.get(0).consolidated());
        assertEquals(MonthDay.of(3, 10), units.get(0).deadline());
        assertEquals(true, units.get(2).vertical());
        assertEquals(3, units.size());
    }

    @Test
    void aByteOrderMarkEnglishHeadingsAndARowAboveThemAreNoMatter() throws IOException {
        Roster roster = read("\uFEFF2024年名册,\nNo.,Name,Kind\n1,青山区水利局,department\n\n2,青山镇,township\n");
        assertEquals(
                List.of(Kind.DEPARTMENT, Kind.TOWNSHIP),
                roster.units().stream().map(Unit::kind).toList());
        assertEquals(List.of(3, 5), roster.units().stream().map(Unit::line).toList());
    }

    @Test
    void aTableCopiedOutOfASpreadsheetIsRead() throws IOException {
        assertEquals("青山镇", read("单位\t上级\n青山区\t\n青山镇\t青山区\n").units().get(1).name());
    }

    @Test
    void aQuotedCellWithALineBreakMovesTheLinesBelow() throws IOException {
        List<Unit> units = read("单位,别名\n\"青山区水利局\",\"水利局\n青山水利\"\n青山镇,\n").units();
        assertEquals(List.of("水利局", "青山水利"), units.get(0).aliases());
        assertEquals(4, units.get(1).line());
    }

    @Test
    void aWorkbookIsReadWithDatesAsItShowsThem() throws IOException {
        Path file = folder.resolve("名册.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet();
            fill(sheet.createRow(0), "单位名称", "公开日期", "报送期限", "上级单位");
            Row row = sheet.createRow(2);
            fill(row, "青山区水利局");
            for (int i = 1; i <= 2; i++) {
                CellStyle date = book.createCellStyle();
                date.setDataFormat(book.createDataFormat().getFormat(i == 1 ? "m/d/yy" : "yyyy\"年\"m\"月\"d\"日\""));
                Cell cell = row.createCell(i);
                cell.setCellValue(LocalDate.of(2025, 1, 15));
                cell.setCellStyle(date);
            }
            book.write(out);
        }
        Unit unit = RosterFile.read(file).units().get(0);
        assertEquals(LocalDate.of(2025, 1, 15), unit.published());
        assertEquals(MonthDay.of(1, 15), unit.deadline());
        assertEquals(3, unit.line());
        assertNull(unit.consolidated());
    }

    private static void fill(Row row, String... words) {
        for (int i = 0; i < words.length; i++) {
            row.createCell(i).setCellValue(words[i]);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "单位,类型/青山镇,科室 | 第 2 行“机关类型”列：不认识“科室”，请填政府、部门、乡镇、街道或者其他",
                "单位,上级/青山镇,青山区 | 第 2 行“上级单位”列：名册里没有“青山区”，请改成名册里的名称或者补上这个单位",
                "单位,上级/甲镇,县里/乙镇,县里 | 第 2 行“上级单位”列：名册里没有“县里”（共 2 行写作上级），请改成名册里的名称或者补上这个单位",
                "单位,上级/甲镇,乙镇/乙镇,甲镇 | 第 2 行“上级单位”列：上级单位绕成一圈，最后又回到“甲镇”，请改正其中一个上级",
                "单位,上级/甲镇,甲镇 | 第 2 行“上级单位”列：上级单位绕成一圈，最后又回到“甲镇”，请改正其中一个上级",
                "单位/青山区/青山区人民政府 | 第 3 行“单位名称”列：“青山区人民政府”与第 2 行是同一个名称，请写全称或者删去其中一个",
                "单位,别名/甲镇,乙镇/乙镇, | 第 3 行“单位名称”列：“乙镇”与第 2 行是同一个名称，请写全称或者删去其中一个",
                "单位,公开日期/甲镇,1月20日 | 第 2 行“公开日期”列：“1月20日”没有年份，请写成 2025-01-20 这样的日期",
                "单位,公开日期/甲镇,2025-02-30 | 第 2 行“公开日期”列：“2025-02-30”不是日期，请写成 2025-01-20 这样的日期",
                "单位,期限/甲镇,一月底 | 第 2 行“报送期限”列：“一月底”不是日期，请写成 2025-01-20 这样的日期",
                "单位,期限/甲镇,13-40 | 第 2 行“报送期限”列：“13-40”不是日期，请写成 2025-01-20 这样的日期",
                "单位,汇总/甲镇,也许 | 第 2 行“全域汇总”列：不认识“也许”，请填是或者否",
                "单位,类型/,镇 | 第 2 行“单位名称”列：没有填写，请填单位全称或者删去这一行",
                "机关/甲镇 | 前 5 行里没有表头“单位名称”，请在第一行写上各列的名称",
                "单位,类型 | 表头下面没有单位，请每行填一个单位"
            })
    void aMistakeIsToldWithItsLineAndColumn(String table, String message) {
        UnusableFileException e = assertThrows(UnusableFileException.class, () -> read(table.replace('/', '\n')));
        assertEquals(folder.resolve("名册.csv") + "：" + message, e.getMessage());
        String english = e.text().en().replaceAll("“[^”]*”", "");
        assertTrue(english.startsWith(folder.resolve("名册.csv") + ": "), english);
        assertFalse(e.why().en().replaceAll("“[^”]*”", "").matches("(?s).*[^\\x00-\\x7f].*"), english);
    }

    @Test
    void allMistakesAreToldAtOnce() {
        IOException e = assertThrows(IOException.class, () -> read("单位,类型,期限\n甲镇,科,x\n乙镇,室,\n"));
        assertEquals(3, e.getMessage().lines().count());
        assertEquals(
                folder.resolve("名册.csv") + ": line 3, column kind: “室” is unknown;"
                        + " write government, department, township, subdistrict or other",
                ((UnusableFileException) e)
                        .text()
                        .en()
                        .lines()
                        .skip(2)
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void aDamagedWorkbookIsTold() {
        IOException e = assertThrows(IOException.class, () -> read("PK\3\4 no workbook"));
        assertEquals(
                true,
                e.getMessage().startsWith(folder.resolve("名册.csv") + "：")
                        && e.getMessage().endsWith("请另存为 XLSX 或者 CSV"));
    }

    private Roster read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Roster read(byte[] bytes) throws IOException {
        return RosterFile.read(Files.write(folder.resolve("名册.csv"), bytes));
    }
}
