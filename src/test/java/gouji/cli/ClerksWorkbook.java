package gouji.cli;

import gouji.district.ReportFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The list of findings as a clerk has it open: read, filled in, and saved by a program that is not ours. */
final class ClerksWorkbook {
    private final List<String> headings = new ArrayList<>();
    private final List<Map<String, String>> rows = new ArrayList<>();

    ClerksWorkbook(Path file, String sheetName) throws IOException {
        DataFormatter format = new DataFormatter();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            Sheet sheet = book.getSheet(sheetName);
            sheet.getRow(0).forEach(cell -> headings.add(cell.getStringCellValue()));
            for (Row row : sheet) {
                Map<String, String> cells = new LinkedHashMap<>();
                for (int i = 0; i < headings.size(); i++) {
                    cells.put(headings.get(i), format.formatCellValue(row.getCell(i)));
                }
                rows.add(cells);
            }
            rows.remove(0);
        }
    }

    /** What the rows have, without the row of headings. */
    List<Map<String, String>> rows() {
        return rows;
    }

    /** How many rows have that in a column. */
    long count(String column, String text) {
        return rows.stream().filter(row -> text.equals(row.get(column))).count();
    }

    /** Fills in the rows of a unit; returns how many those are. */
    int decide(String unit, String state, String reason) {
        int filled = 0;
        for (Map<String, String> row : rows) {
            if (row.get("单位").equals(unit)) {
                row.put("处理", state);
                row.put("理由", reason);
                row.put("经办人", "王科长");
                filled++;
            }
        }
        return filled;
    }

    /** Columns the other way round behind one of the clerk's own, a title above, texts beside their cells, no styles. */
    void save(Path file) throws IOException {
        List<String> columns = new ArrayList<>(headings);
        Collections.reverse(columns);
        columns.add(0, "我的备注");
        StringBuilder sheet = new StringBuilder(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/" + "spreadsheetml/2006/main\"><sheetData>");
        line(sheet, List.of("2024年度年报问题处理（内部）"));
        line(sheet, columns);
        rows.forEach(row -> line(
                sheet, columns.stream().map(c -> row.getOrDefault(c, "问过了")).toList()));
        sheet.append("</sheetData></worksheet>");
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", bytes("""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/xl/workbook.xml" ContentType="\
                application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/worksheets/a.xml" ContentType="\
                application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"""));
        parts.put("_rels/.rels", bytes(relation("officeDocument", "xl/workbook.xml")));
        parts.put("xl/workbook.xml", bytes("""
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="\
                http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
                <sheets><sheet name="处理意见" sheetId="7" r:id="r1"/></sheets></workbook>"""));
        parts.put("xl/_rels/workbook.xml.rels", bytes(relation("worksheet", "worksheets/a.xml")));
        parts.put("xl/worksheets/a.xml", bytes(sheet.toString()));
        Files.write(file, ReportFiles.zip(parts));
    }

    private static void line(StringBuilder sheet, List<String> cells) {
        sheet.append("<row>");
        for (String cell : cells) {
            String escaped = cell.replace("&", "&amp;").replace("<", "&lt;");
            sheet.append("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped + "</t></is></c>");
        }
        sheet.append("</row>");
    }

    private static String relation(String kind, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + kind + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
