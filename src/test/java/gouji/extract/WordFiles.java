package gouji.extract;

import gouji.extract.Renderings.Box;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Draws reports as Word documents, after the habits of those who write them and of the programs that store them. */
public final class WordFiles {
    /** A way to write the same document. */
    enum Habit {
        SPLIT_RUNS,
        CONTROL_AROUND_TABLE,
        CONTROL_AROUND_ROW,
        CONTROL_AROUND_CELL,
        CONTROL_AROUND_RUN,
        FREE_COLUMNS,
        OLD_MERGE,
        CHANGES,
        HIDDEN_TEXT,
        FIELDS,
        NOTES,
        LABELS_OF_TWO_PARAGRAPHS,
        NUMBERED,
        TEXT_BOX,
        NESTED,
        CHUNK,
        STRICT,
        FLAT
    }

    private static final String OPEN = "http://schemas.openxmlformats.org/";
    private static final String WORD = OPEN + "wordprocessingml/2006/main";
    private static final String RELATIONS = OPEN + "officeDocument/2006/relationships";
    private static final String PURL = "http://purl.oclc.org/ooxml/";
    private static final Pattern NUMBER = Pattern.compile("^(?:([一二三四五六七八九十]+)、|（[一二三四五六七八九十]+）|[0-9]+[.])");

    private final Renderings report;
    private final Random random;
    private final Set<Habit> habits;

    public WordFiles(Renderings report, Random random, List<Habit> habits) {
        this.report = report;
        this.random = random;
        this.habits = habits.isEmpty() ? EnumSet.noneOf(Habit.class) : EnumSet.copyOf(habits);
    }

    private boolean has(Habit habit) {
        return habits.contains(habit);
    }

    public byte[] bytes() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", document());
        parts.put("word/numbering.xml", numbering());
        parts.put("word/styles.xml", styles());
        for (int i = 0; i < 3; i++) {
            parts.put("word/chunk" + i + ".html", "<html><meta charset=utf-8><body>" + html(i) + "</body></html>");
        }
        if (has(Habit.STRICT)) {
            parts.replaceAll((name, part) -> part.replace(OPEN + "wordprocessingml/2006", PURL + "wordprocessingml")
                    .replace(RELATIONS, PURL + "officeDocument/relationships"));
        }
        return has(Habit.FLAT) ? flat(parts) : zipped(parts);
    }

    private String document() {
        StringBuilder body = new StringBuilder();
        Renderings.BEFORE.forEach(p -> body.append(paragraph(p, 1)));
        for (int i = 0; i < 3; i++) {
            body.append(paragraph(Renderings.HEADINGS.get(i), 1)).append(around(table(i), i));
        }
        Renderings.AFTER.forEach(p -> body.append(paragraph(p, 1)));
        return "<w:document xmlns:w='" + WORD + "' xmlns:r='" + RELATIONS + "' xmlns:wps='http://schemas.microsoft.com/"
                + "office/word/2010/wordprocessingShape' xmlns:mc='" + OPEN + "markup-compatibility/2006' "
                + "xmlns:v='urn:schemas-microsoft-com:vml'><w:body>" + body + "<w:sectPr/></w:body></w:document>";
    }

    private String around(String table, int number) {
        String content = has(Habit.CONTROL_AROUND_TABLE) ? control(table) : table;
        if (has(Habit.CHUNK) && !has(Habit.FLAT)) {
            return "<w:altChunk r:id='chunk" + number + "'/>";
        }
        if (has(Habit.TEXT_BOX)) {
            String box = "<w:txbxContent>" + content + "<w:p/></w:txbxContent>";
            return "<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:wsp><wps:txbx>" + box
                    + "</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>" + box
                    + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
        }
        if (has(Habit.NESTED)) {
            return "<w:tbl><w:tr><w:tc><w:p/>" + content + "<w:p/></w:tc></w:tr></w:tbl>";
        }
        return content;
    }

    private static String control(String content) {
        return "<w:sdt><w:sdtPr><w:tag w:val='t'/><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>" + content
                + "</w:sdtContent></w:sdt>";
    }

    private String table(int number) {
        List<List<Box>> rows = report.tables().get(number);
        int width = rows.get(rows.size() - 1).stream().mapToInt(Box::columns).sum();
        int[] open = new int[width];
        Box[] above = new Box[width];
        StringBuilder table = new StringBuilder("<w:tbl><w:tblPr/>");
        for (List<Box> row : rows) {
            table.append(has(Habit.CHANGES) && random.nextInt(6) == 0 ? deletedRow(width) : "");
            String xml = row(row, width, open, above);
            table.append(has(Habit.CONTROL_AROUND_ROW) && random.nextBoolean() ? control(xml) : xml);
        }
        return table.append("</w:tbl>").toString();
    }

    private static String deletedRow(int width) {
        String cell = "<w:tc><w:p><w:del><w:r><w:delText>999</w:delText></w:r></w:del></w:p></w:tc>";
        return "<w:tr><w:trPr><w:del w:id='1'/></w:trPr>" + cell.repeat(width) + "</w:tr>";
    }

    private String row(List<Box> row, int width, int[] open, Box[] above) {
        StringBuilder cells = new StringBuilder();
        int before = 0;
        int next = 0;
        for (int column = 0; column < width; ) {
            boolean continues = open[column] > 0;
            Box box = continues ? above[column] : row.get(next++);
            if (continues && cells.length() == 0 && has(Habit.FREE_COLUMNS)) {
                before += box.columns();
            } else {
                cells.append(cells(box, continues));
            }
            for (int i = column; i < column + box.columns(); i++) {
                open[i] = continues ? open[i] - 1 : box.rows() - 1;
                above[i] = box;
            }
            column += box.columns();
        }
        String format = before == 0 ? "" : "<w:trPr><w:gridBefore w:val='" + before + "'/></w:trPr>";
        return "<w:tr>" + format + cells + "</w:tr>";
    }

    private String cells(Box box, boolean continues) {
        String vertical = continues ? "<w:vMerge/>" : box.rows() > 1 ? "<w:vMerge w:val='restart'/>" : "";
        String was = has(Habit.CHANGES) ? "<w:tcPrChange><w:tcPr><w:gridSpan w:val='9'/></w:tcPr></w:tcPrChange>" : "";
        String content = continues ? "<w:p/>" : content(box.text());
        if (has(Habit.OLD_MERGE) && box.columns() > 1) {
            String first = cell("<w:hMerge w:val='restart'/>" + vertical + was, content);
            return first + cell("<w:hMerge/>" + vertical, "<w:p/>").repeat(box.columns() - 1);
        }
        String xml = cell("<w:gridSpan w:val='" + box.columns() + "'/>" + vertical + was, content);
        return has(Habit.CONTROL_AROUND_CELL) && random.nextInt(3) == 0 ? control(xml) : xml;
    }

    private static String cell(String format, String content) {
        return "<w:tc><w:tcPr>" + format + "</w:tcPr>" + content + "</w:tc>";
    }

    private String content(String text) {
        if (has(Habit.LABELS_OF_TWO_PARAGRAPHS)
                && text.length() > 6
                && !NUMBER.matcher(text).find()) {
            return paragraph(text.substring(0, 4), 2) + paragraph(text.substring(4), 2);
        }
        return paragraph(text, 2);
    }

    private String paragraph(String text, int list) {
        Matcher number = NUMBER.matcher(text);
        boolean numbered = has(Habit.NUMBERED) && number.find();
        int level = !numbered || number.group(1) != null ? 0 : text.charAt(0) == '（' ? 1 : 2;
        String format = numbered
                ? "<w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr></w:pPr>"
                : "";
        return "<w:p>" + format + runs(numbered ? text.substring(number.end()) : text) + "</w:p>";
    }

    private String runs(String text) {
        int cut = has(Habit.SPLIT_RUNS) && text.length() > 1 ? 1 + random.nextInt(text.length() - 1) : text.length();
        List<String> runs = new ArrayList<>();
        if (has(Habit.CHANGES) && random.nextInt(4) == 0) {
            runs.add("<w:del w:id='2'><w:r><w:delText>8</w:delText></w:r></w:del>");
            runs.add("<w:moveFrom w:id='3'><w:r><w:t>7</w:t></w:r></w:moveFrom>");
        }
        runs.add(field(run(text.substring(0, cut), "")));
        runs.add(
                has(Habit.CHANGES)
                        ? "<w:ins w:id='4'>" + run(text.substring(cut), "") + "</w:ins>"
                        : run(text.substring(cut), ""));
        if (has(Habit.HIDDEN_TEXT)) {
            runs.add(run("6", "<w:rPr><w:vanish/></w:rPr>") + run("5", "<w:rPr><w:rStyle w:val='Hidden'/></w:rPr>"));
        }
        if (has(Habit.NOTES)) {
            runs.add("<w:r><w:footnoteReference w:id='2'/></w:r><w:r><w:commentReference w:id='0'/></w:r>");
        }
        String all = String.join("<w:proofErr w:type='spellStart'/>", runs);
        return has(Habit.CONTROL_AROUND_RUN) ? control(all) : all;
    }

    private String field(String run) {
        if (!has(Habit.FIELDS)) {
            return run;
        }
        String mark = "<w:r><w:fldChar w:fldCharType='%s'/></w:r>";
        String code = "<w:r><w:instrText>=SUM(ABOVE)</w:instrText></w:r><w:r><w:t>4</w:t></w:r>";
        return mark.formatted("begin") + code + mark.formatted("separate") + run + mark.formatted("end");
    }

    private static String run(String text, String format) {
        return "<w:r>" + format + "<w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    private static String styles() {
        return "<w:styles xmlns:w='" + WORD
                + "'><w:style w:type='character' w:styleId='Base'><w:rPr><w:vanish/></w:rPr>"
                + "</w:style><w:style w:type='character' w:styleId='Hidden'><w:basedOn w:val='Base'/></w:style></w:styles>";
    }

    private static String numbering() {
        StringBuilder xml = new StringBuilder("<w:numbering xmlns:w='" + WORD + "'>");
        String[] formats = {"chineseCountingThousand", "chineseCounting", "decimal"};
        String[] texts = {"%1、", "（%2）", "%3."};
        for (int list = 1; list <= 2; list++) {
            xml.append("<w:abstractNum w:abstractNumId='").append(list).append("'>");
            for (int level = 0; level < 3; level++) {
                xml.append("<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + formats[level]
                        + "'/><w:lvlText w:val='" + texts[level] + "'/></w:lvl>");
            }
            xml.append("</w:abstractNum>");
        }
        for (int list = 1; list <= 2; list++) {
            xml.append("<w:num w:numId='" + list + "'><w:abstractNumId w:val='" + list + "'/></w:num>");
        }
        return xml.append("</w:numbering>").toString();
    }

    private String html(int number) {
        StringBuilder html = new StringBuilder("<table>");
        for (List<Box> row : report.tables().get(number)) {
            html.append("<tr>");
            row.forEach(b -> html.append(Renderings.tag(b, true)));
            html.append("</tr>");
        }
        return html.append("</table>").toString();
    }

    private byte[] flat(Map<String, String> parts) {
        StringBuilder xml = new StringBuilder("<?xml version='1.0' encoding='UTF-8'?>\n");
        xml.append(
                "<?mso-application progid=\"Word.Document\"?>\n<pkg:package xmlns:pkg='http://schemas.microsoft.com/office/2006/xmlPackage'>");
        parts.forEach((name, part) -> {
            if (name.endsWith(".xml")) {
                xml.append("<pkg:part pkg:name='/" + name + "'><pkg:xmlData>" + part + "</pkg:xmlData></pkg:part>");
            }
        });
        return xml.append("</pkg:package>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] zipped(Map<String, String> parts) {
        String relations = has(Habit.STRICT) ? PURL + "officeDocument/relationships" : RELATIONS;
        StringBuilder document = new StringBuilder(
                relations(relations, "styles", "styles.xml") + relations(relations, "numbering", "numbering.xml"));
        for (int i = 0; i < 3; i++) {
            document.append("<Relationship Id='chunk" + i + "' Type='" + relations + "/aFChunk' Target='chunk" + i
                    + ".html'/>");
        }
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                "<Types xmlns='" + OPEN + "package/2006/content-types'><Default Extension='rels' "
                        + "ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Default Extension='xml' "
                        + "ContentType='application/xml'/><Default Extension='html' ContentType='text/html'/></Types>");
        all.put(
                "_rels/.rels",
                "<Relationships xmlns='" + OPEN + "package/2006/relationships'>"
                        + relations(relations, "officeDocument", "word/document.xml") + "</Relationships>");
        all.put(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns='" + OPEN + "package/2006/relationships'>" + document + "</Relationships>");
        all.putAll(parts);
        return zip(all);
    }

    private static String relations(String base, String kind, String target) {
        return "<Relationship Id='" + kind + "' Type='" + base + "/" + kind + "' Target='" + target + "'/>";
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
