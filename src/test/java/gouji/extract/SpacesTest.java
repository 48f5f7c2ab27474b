package gouji.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import gouji.form.Form;
import gouji.model.Facts;
import gouji.model.Overrides;
import gouji.read.Reader;
import gouji.read.document.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever space a program or a person typed, a report says the same in every container. */
class SpacesTest {
    private static final Extractor EXTRACTOR = new Extractor(Samples.forms(), Samples.phrases());
    private static final List<Form> FORMS = Samples.forms().editions();
    private static final String WIDE = "\u00A0\u1680\u2000\u2002\u2003\u2009\u200A\u202F\u205F\u3000";
    private static final String WIDTHLESS = "\u200B\u200C\u2060\uFEFF\u00AD";
    /** A report in which § stands wherever a space may be found. */
    private static final List<String> LINES = List.of(
            "青山县水利局§2024年政府信息公开§工作年度报告",
            "所列数据的统计期限自2023§年§1月§1日起至2023年12月31日止。",
            "一、§总体情况",
            "（一）§主动公开",
            "公开信息§35§条。",
            "（二）依申请公开",
            "本年收到政府信息公开申请§9§件，办结§8§件。",
            "五、§存在的主要问题及改进情况",
            "解读少，下一步改进。",
            "六、其他需要报告的事项",
            "未收取信息处理费。",
            "二、主动公开政府信息情况");

    private static final List<String> TABLE = List.of(
            "第二十条第（一）项,,,",
            "信息内容,本年制发件数,本年废止件数,现行有效件数",
            "规章,0,0,0",
            "行政规范性文件,3,1,14",
            "第二十条第（五）项,,,",
            "信息内容,本年处理决定数量,,",
            "行政许可,152,,",
            "第二十条第（六）项,,,",
            "信息内容,本年处理决定数量,,",
            "行政处罚,27,,",
            "行政强制,4,,",
            "第二十条第（八）项,,,",
            "信息内容,本年收费金额（单位：万元）,,",
            "行政事业性收费,61.5,,");

    static Stream<Arguments> spaces() {
        Map<String, Writer> writers = new LinkedHashMap<>();
        writers.put("txt", SpacesTest::text);
        writers.put("html", SpacesTest::html);
        writers.put("mht", SpacesTest::mht);
        writers.put("json", SpacesTest::json);
        writers.put("docx", SpacesTest::docx);
        writers.put("xlsx", rows -> workbook(new XSSFWorkbook(), rows));
        writers.put("xls", rows -> workbook(new HSSFWorkbook(), rows));
        writers.put("rtf", SpacesTest::rtf);
        writers.put("doc", SpacesTest::doc);
        writers.put("pdf", SpacesTest::pdf);
        return writers.entrySet().stream().flatMap(w -> (WIDE + WIDTHLESS)
                .chars()
                .mapToObj(c -> Arguments.of(w.getKey(), String.format("%04X", c), w.getValue())));
    }

    interface Writer {
        byte[] write(List<List<String>> rows) throws IOException;
    }

    @ParameterizedTest(name = "{0} U+{1}")
    @MethodSource("spaces")
    void saysTheSame(String container, String code, Writer writer) throws IOException {
        char space = (char) Integer.parseInt(code, 16);
        String plain = WIDTHLESS.indexOf(space) < 0 ? " " : "";
        String told = told(container, writer.write(rows(plain)));
        assertTrue(told.startsWith("青山县水利局 2024 2024[") && told.contains("received=9"), told);
        assertTrue(container.equals("doc") || told.contains("penalties/decisions=27"), told);
        assertEquals(told, told(container, writer.write(rows(String.valueOf(space)))));
    }

    private static List<List<String>> rows(String space) {
        Stream<List<String>> prose = LINES.stream().map(line -> List.of(line.replace("§", space)));
        Stream<List<String>> table = TABLE.stream()
                .map(line -> List.of(line.split(",", -1)))
                .map(row -> row.stream()
                        .map(cell -> cell.isEmpty() ? "" : space + cell + space)
                        .toList());
        return Stream.concat(prose, table).toList();
    }

    private static String told(String container, byte[] bytes) {
        Document document = (Document) new Reader(FORMS).read("a." + container, bytes);
        Facts facts = EXTRACTOR.extract(document, Overrides.NOTHING);
        return facts.report().unit() + " " + facts.report().titleYear() + " "
                + facts.report().year()
                + facts.sections().stream().map(s -> s.code()).toList()
                + facts.topics().stream().map(t -> t.code()).toList()
                + facts.periods().size()
                + facts.claims().stream()
                        .map(c -> c.subject() + "=" + c.amount())
                        .toList()
                + facts.cells().stream()
                        .map(c -> c.row() + "/" + c.column() + "=" + c.count())
                        .toList();
    }

    private static byte[] text(List<List<String>> rows) {
        return rows.stream()
                .map(row -> String.join("\t", row))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] html(List<List<String>> rows) {
        StringBuilder page = new StringBuilder("<html><meta charset=utf-8><body>");
        rows.stream().filter(r -> r.size() == 1).forEach(r -> page.append("<p>" + r.get(0) + "</p>"));
        page.append("<table>");
        rows.stream()
                .filter(r -> r.size() > 1)
                .forEach(r -> page.append("<tr><td>" + String.join("</td><td>", r) + "</td></tr>"));
        return page.append("</table></body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] mht(List<List<String>> rows) {
        String head =
                "MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n";
        return (head + Base64.getMimeEncoder().encodeToString(html(rows))).getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] json(List<List<String>> rows) throws IOException {
        List<List<String>> cells = rows.stream().filter(r -> r.size() > 1).toList();
        List<String> prose =
                rows.stream().filter(r -> r.size() == 1).map(r -> r.get(0)).toList();
        Map<String, Object> report = Map.of("content", String.join("\n", prose), "table", cells);
        return new ObjectMapper().writeValueAsBytes(report);
    }

    private static byte[] docx(List<List<String>> rows) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            rows.stream()
                    .filter(r -> r.size() == 1)
                    .forEach(r -> document.createParagraph().createRun().setText(r.get(0)));
            List<List<String>> cells = rows.stream().filter(r -> r.size() > 1).toList();
            var table = document.createTable(cells.size(), 4);
            for (int i = 0; i < cells.size(); i++) {
                for (int j = 0; j < cells.get(i).size(); j++) {
                    table.getRow(i).getCell(j).setText(cells.get(i).get(j));
                }
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] workbook(Workbook workbook, List<List<String>> rows) throws IOException {
        try (workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet();
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    row.createCell(j).setCellValue(rows.get(i).get(j));
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] rtf(List<List<String>> rows) {
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\uc0 ");
        for (List<String> row : rows) {
            boolean prose = row.size() == 1;
            rtf.append(prose ? "\\pard " : "\\trowd\\cellx1000\\cellx2000\\cellx3000\\cellx4000 \\pard\\intbl ");
            for (String cell : Arrays.asList(prose ? row.get(0) : "").subList(0, prose ? 1 : 0)) {
                rtf.append(escaped(cell)).append("\\par ");
            }
            if (!prose) {
                row.forEach(cell -> rtf.append(escaped(cell)).append("\\cell "));
                rtf.append("\\cell ".repeat(4 - row.size())).append("\\row ");
            }
        }
        return rtf.append('}').toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(c -> c < 128 ? String.valueOf((char) c) : "\\u" + (short) c + " ")
                .collect(Collectors.joining());
    }

    /** The prose put before that of a document, each row of the table with tabs: the library writes no tables anew. */
    private static byte[] doc(List<List<String>> rows) throws IOException {
        Path before = Path.of("src/test/resources/gouji/read/word/hidden.doc");
        try (HWPFDocument document = new HWPFDocument(Files.newInputStream(before));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getRange()
                    .insertBefore(
                            rows.stream().map(r -> String.join("\t", r) + "\r").collect(Collectors.joining()));
            document.write(out);
            return out.toByteArray();
        }
    }

    /** A page in a font that tells the characters of its codes; each row of the table is drawn with lines around its cells. */
    private static byte[] pdf(List<List<String>> rows) {
        StringBuilder page = new StringBuilder();
        int y = 800;
        for (List<String> row : rows) {
            y -= 20;
            for (int i = 0; i < row.size(); i++) {
                int x = 40 + 130 * i;
                page.append("BT /F 8 Tf ").append(x + 4).append(' ').append(y).append(" Td <");
                row.get(i).chars().forEach(c -> page.append(String.format("%04X", c)));
                page.append("> Tj ET\n");
                page.append(row.size() == 1 ? "" : x + " " + (y - 6) + " 130 20 re S\n");
            }
        }
        String font =
                "<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/Identity-H/ToUnicode 4 0 R/DescendantFonts[<</Type/Font"
                        + "/Subtype/CIDFontType0/BaseFont/Song/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000"
                        + "/W[0 255 500 8192 8207 500]/FontDescriptor<</Type/FontDescriptor/FontName/Song/Flags 4/FontBBox[0 -200 1000 "
                        + "900]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>>>]>>";
        List<String> objects = List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Count 1/Kids[6 0 R]>>",
                font,
                stream(unicode()),
                stream(page.toString()),
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents 5 0 R>>");
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        for (int i = 0; i < objects.size(); i++) {
            file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        file.append("trailer\n<</Size 7/Root 1 0 R>>\nstartxref\n0\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String stream(String content) {
        return "<</Length " + content.length() + ">>\nstream\n" + content + "\nendstream";
    }

    private static String unicode() {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                + "1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        for (int high = 0; high < 256; high++) {
            map.append(String.format("1 beginbfrange <%02X00> <%02XFF> <%02X00> endbfrange\n", high, high, high));
        }
        return map.append("endcmap end end").toString();
    }
}
