package gouji.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Word files and workbooks made to cost a reader much, each with its file name. */
public final class OfficeBombs {
    private static final Path SAMPLES = Path.of("src/test/resources/gouji/samples");
    private static final String BODY = "<w:body>";
    private static final String ROWS = "</sheetData>";

    private OfficeBombs() {}

    public static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        documents(all);
        workbooks(all);
        compounds(all, "青禾县水利局2024.doc", "doc");
        compounds(all, "南屏县卫生健康局2024.xls", "xls");
        return all;
    }

    private static void documents(Map<String, byte[]> all) throws IOException {
        byte[] file = Files.readAllBytes(SAMPLES.resolve("青禾县水利局2024.docx"));
        String part = "word/document.xml";
        String[][] inside = {
            {"tables.docx", "<w:tbl><w:tr><w:tc>".repeat(3_000) + word("x") + "</w:tc></w:tr></w:tbl>".repeat(3_000)},
            {"controls.docx", "<w:sdt><w:sdtContent>".repeat(20_000) + "</w:sdtContent></w:sdt>".repeat(20_000)},
            {"deep.docx", "<x>".repeat(200_000) + "</x>".repeat(200_000)},
            {"paragraphs.docx", word("公开").repeat(120_000)},
            {"blanks.docx", "<w:p/>".repeat(2_000_000)},
            {"swelling.docx", " ".repeat(40_000_000)},
            {"long.docx", word("受理申请1件，".repeat(200_000))},
            {"fields.docx", "<w:p>" + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>".repeat(100_000) + "</w:p>"},
            {
                "numbers.docx",
                ("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"999999999\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                                + "<w:r><w:t>x</w:t></w:r></w:p>")
                        .repeat(9_000)
            },
            {
                "grid.docx",
                "<w:tbl><w:tblGrid>" + "<w:gridCol w:w=\"1\"/>".repeat(500_000) + "</w:tblGrid><w:tr><w:tc>" + word("x")
                        + "</w:tc></w:tr></w:tbl>"
            },
        };
        for (String[] bomb : inside) {
            all.put(bomb[0], changed(file, part, xml -> xml.replaceFirst(BODY, BODY + bomb[1])));
        }
        all.put(
                "spans.docx",
                changed(file, part, xml -> xml.replace("<w:tcPr>", "<w:tcPr><w:gridSpan w:val=\"65535\"/>")));
    }

    private static String word(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static void workbooks(Map<String, byte[]> all) throws IOException {
        byte[] file = Files.readAllBytes(SAMPLES.resolve("南屏县卫生健康局2024.xlsx"));
        String sheet = "xl/worksheets/sheet1.xml";
        all.put("last.xlsx", added(file, sheet, "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"));
        all.put(
                "beyond.xlsx",
                added(file, sheet, "<row r=\"99999999999\"><c r=\"ZZZZZZZ99999999999\"><v>1</v></c></row>"));
        StringBuilder rows = new StringBuilder();
        StringBuilder shared = new StringBuilder();
        for (int row = 900; row < 1400; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\">")
                    .append("<c><v>1</v></c>".repeat(2_000))
                    .append("</row>");
            shared.append("<row r=\"")
                    .append(row)
                    .append("\">")
                    .append("<c t=\"s\"><v>0</v></c>".repeat(100))
                    .append("</row>");
        }
        all.put("wide.xlsx", added(file, sheet, rows.toString()));
        byte[] once = changed(
                file,
                "xl/sharedStrings.xml",
                xml -> xml.replaceFirst("<si>", "<si><t>" + random(32_000) + "</t></si><si>"));
        all.put("shared.xlsx", added(once, sheet, shared.toString()));
        all.put("swelling.xlsx", added(file, sheet, " ".repeat(40_000_000)));
        all.put("merged.xlsx", merged(file, sheet, "<mergeCell ref=\"A1:XFD1048576\"/>"));
        all.put("merges.xlsx", merged(file, sheet, "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(90_000)));
        all.put(
                "hidden.xlsx",
                changed(
                        file,
                        sheet,
                        xml -> xml.replaceFirst(
                                "<sheetData>",
                                "<cols>" + "<col min=\"1\" max=\"2147483647\" hidden=\"1\"/>".repeat(100_000)
                                        + "</cols><sheetData>")));
        all.put("formats.xlsx", changed(file, "xl/styles.xml", xml -> xml.replace("numFmtId=\"0\"", "numFmtId=\"200\"")
                .replaceFirst(
                        "(<styleSheet[^>]*>)",
                        "$1<numFmts count=\"1\"><numFmt numFmtId=\"200\" formatCode=\"" + "0".repeat(30_000) + "."
                                + "0".repeat(30_000) + "\"/></numFmts>")));
    }

    private static String random(int length) {
        return new Random(7)
                .ints(length, 0x4E00, 0x9FA5)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static byte[] added(byte[] file, String sheet, String rows) throws IOException {
        return changed(file, sheet, xml -> xml.replaceFirst(ROWS, rows + ROWS));
    }

    private static byte[] merged(byte[] file, String sheet, String areas) throws IOException {
        return changed(file, sheet, xml -> xml.replaceAll("(?s)<mergeCells.*?</mergeCells>", "")
                .replaceFirst(ROWS, ROWS + "<mergeCells>" + areas + "</mergeCells>"));
    }

    /** Files of the older kind whose table of sectors, or directory, leads in circles. */
    private static void compounds(Map<String, byte[]> all, String name, String ending) throws IOException {
        byte[] file = Files.readAllBytes(SAMPLES.resolve(name));
        ByteBuffer header = little(file);
        int sector = 1 << header.getShort(30);
        int table = (header.getInt(76) + 1) * sector;
        int directory = (header.getInt(48) + 1) * sector;
        all.put("circle." + ending, filled(file, table, sector / 4, i -> i));
        all.put("zero." + ending, filled(file, table, sector / 4, i -> 0));
        all.put("tables." + ending, filled(file, 44, 1, i -> Integer.MAX_VALUE));
        all.put("tree." + ending, filled(filled(file, directory + 68, 3, i -> 0), directory + 196, 3, i -> 1));
        Random random = new Random(7);
        for (int i = 0; i < 6; i++) {
            byte[] damaged = file.clone();
            for (int k = 0; k < 40 * (i + 1); k++) {
                damaged[512 + random.nextInt(file.length - 512)] = (byte) random.nextInt();
            }
            all.put("damaged" + i + "." + ending, damaged);
        }
    }

    private static byte[] filled(byte[] file, int from, int count, IntUnaryOperator value) {
        byte[] copy = file.clone();
        for (int i = 0; i < count; i++) {
            little(copy).putInt(from + 4 * i, value.applyAsInt(i));
        }
        return copy;
    }

    private static ByteBuffer little(byte[] file) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] changed(byte[] file, String part, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().equals(part)
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return bytes.toByteArray();
    }
}
