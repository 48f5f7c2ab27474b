package gouji.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;

/** Small PDF files made to cost a reader much, each kind by its name. */
public final class PdfBombs {
    private static final int CATALOG = 1;
    private static final int PAGE = 3;
    private static final int CONTENT = 4;

    private PdfBombs() {}

    public static Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("widths of two billion glyphs", font("/W [0 2147483647 500]", ""));
        all.put("heights of two billion glyphs", font("/W2 [0 2147483647 -1000 500 880]", ""));
        all.put("widths of many ranges", font("/W [" + "0 60000 500 ".repeat(3000) + "]", ""));
        all.put("forms ten wide and fourteen deep", nested(10, 14, ""));
        all.put("forms in themselves", nested(10, 1, "/F0 Do "));
        all.put("hex of nine million bytes", filtered("/ASCIIHexDecode", "71 51 ".repeat(1_500_000)));
        all.put("hex of nine million blanks", filtered("/ASCIIHexDecode", "20".repeat(4_500_000)));
        all.put("run lengths", filtered("/RunLengthDecode", "\u0081 ".repeat(150_000)));
        all.put(
                "run lengths of run lengths",
                filtered("[/RunLengthDecode /RunLengthDecode]", "\u0081\u0081".repeat(40_000)));
        all.put("base 85", filtered("/ASCII85Decode", "z".repeat(4_000_000) + "~>"));
        all.put("deflated hex", filtered("[/FlateDecode /ASCIIHexDecode]", deflated("20".repeat(20_000_000))));
        all.put(
                "deflated three times",
                filtered(
                        "[/FlateDecode /FlateDecode /FlateDecode]",
                        deflated(deflated(deflated("q Q ".repeat(60_000_000))))));
        all.put(
                "predictor of many columns",
                filtered("/FlateDecode /DecodeParms << /Predictor 12 /Columns 2000000000 >>", deflated("q Q")));
        all.put(
                "predictor of many bits",
                filtered(
                        "/FlateDecode /DecodeParms << /Predictor 2 /Colors 32 /BitsPerComponent 16 /Columns 60000000 >>",
                        deflated("q Q")));
        all.put("compressed by words", filtered("/LZWDecode", "\u0080\u000B`P\"\f\f\u0085\u0001".repeat(100_000)));
        all.put("operators without end", content("q 1 0 0 1 0 0 cm Q ".repeat(1_000_000)));
        all.put("arrays in arrays", content("[".repeat(2_000_000)));
        all.put("dictionaries in dictionaries", content("/a BMC /b <<" + "/c <<".repeat(800_000)));
        all.put("one operator of many operands", content("1 ".repeat(4_000_000) + "m"));
        all.put("a name without end", content("/" + "a".repeat(8_000_000)));
        all.put("a string without end", content("(" + "(".repeat(8_000_000)));
        all.put("pages of one another", pages("/Kids [2 0 R 2 0 R] /Count 2000000000"));
        all.put("pages without number", pages("/Kids [3 0 R] /Count 2147483647"));
        all.put("one page many times", pages("/Kids [" + "3 0 R ".repeat(200_000) + "] /Count 200000"));
        all.put("characters of many ranges", unicode("<0000> <FFFF> <0000>\n".repeat(2_000)));
        all.put("characters of wide ranges", unicode("<00000000> <FFFFFFFF> <0000>\n".repeat(200)));
        all.put("characters that become long", unicode("<0000> <FFFF> <" + "4E00".repeat(20_000) + ">\n"));
        all.put("contents many times", contents("4 0 R ".repeat(300_000)));
        all.put(
                "index of millions",
                index("/Index [0 2147483647] /Size 2147483647", "\u0001\u0000\u0000\u0000".repeat(4)));
        all.put(
                "index that names millions",
                index("/Index [0 8000000] /Size 8000000", deflated("\u0001\u0000\u0009\u0000".repeat(8_000_000))));
        all.put("objects in objects", stored());
        all.put("numbers of many digits", content("9".repeat(6_000_000) + " w"));
        all.put("dashes without end", content("[" + "1 ".repeat(3_000_000) + "] 0 d"));
        all.put("curves without end", content("0 0 m " + "1 1 2 2 3 3 c ".repeat(400_000) + "S"));
        all.put("text without end", font("/W [0 [500]]", "BT /F1 9 Tf <" + "0041".repeat(2_000_000) + "> Tj ET"));
        all.put("states without end", content("q ".repeat(3_000_000)));
        all.put("notes without end", annotated());
        return all;
    }

    private static byte[] font(String widths, String content) {
        List<String> objects = usual("/Resources << /Font << /F1 5 0 R >> >>");
        objects.add("<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [6 0 R] >>");
        objects.add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe)"
                + " /Ordering (GB1) /Supplement 2 >> /FontDescriptor 7 0 R " + widths + " >>");
        objects.add("<< /Type /FontDescriptor /FontName /A /Flags 4 /FontBBox [0 0 9 9] >>");
        objects.set(CONTENT - 1, stream("", content.isEmpty() ? "BT /F1 9 Tf 50 700 Td <00410042> Tj ET" : content));
        return file(objects, "");
    }

    private static byte[] unicode(String ranges) {
        List<String> objects = usual("/Resources << /Font << /F1 5 0 R >> >>");
        objects.set(CONTENT - 1, stream("", "BT /F1 9 Tf 50 700 Td (AB) Tj ET"));
        objects.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>");
        objects.add(stream(
                "",
                "/CIDInit /ProcSet findresource begin begincmap\n1 beginbfrange\n" + ranges + "endbfrange\nendcmap"));
        return file(objects, "");
    }

    /** Forms that each draw the next one several times. */
    private static byte[] nested(int wide, int deep, String last) {
        List<String> objects = usual(resources(5));
        objects.set(CONTENT - 1, stream("", "/F0 Do"));
        for (int i = 0; i < deep; i++) {
            boolean end = i == deep - 1;
            String draw = end ? last.repeat(wide) : "/F0 Do ".repeat(wide);
            objects.add(
                    stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9] " + resources(end ? 5 + i : 6 + i), draw));
        }
        return file(objects, "");
    }

    private static String resources(int form) {
        return "/Resources << /XObject << /F0 " + form + " 0 R >> >>";
    }

    private static byte[] filtered(String filter, String data) {
        List<String> objects = usual("");
        objects.set(CONTENT - 1, stream("/Filter " + filter, data));
        return file(objects, "");
    }

    private static byte[] content(String content) {
        List<String> objects = usual("");
        objects.set(CONTENT - 1, stream("", content));
        return file(objects, "");
    }

    private static byte[] contents(String references) {
        List<String> objects = usual("");
        objects.set(PAGE - 1, objects.get(PAGE - 1).replace("/Contents 4 0 R", "/Contents [" + references + "]"));
        objects.set(CONTENT - 1, stream("", "q Q ".repeat(1000)));
        return file(objects, "");
    }

    private static byte[] pages(String tree) {
        List<String> objects = usual("");
        objects.set(1, "<< /Type /Pages " + tree + " >>");
        return file(objects, "");
    }

    private static byte[] annotated() {
        List<String> objects = usual("/Annots [" + "5 0 R ".repeat(400_000) + "]");
        objects.add("<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] >>");
        return file(objects, "");
    }

    private static byte[] index(String entries, String data) {
        String filter = entries.contains("8000000") ? "/Filter /FlateDecode " : "";
        String index =
                "5 0 obj\n" + stream("/Type /XRef /W [1 2 1] /Root 1 0 R " + filter + entries, data) + "\nendobj\n";
        return ending(usual(""), index);
    }

    /** Objects stored in a stream that is stored in itself. */
    private static byte[] stored() {
        String inside = "5 0 6 2 << /Type /ObjStm /N 2 /First 8 >>";
        String stream = "5 0 obj\n" + stream("/Type /ObjStm /N 200000 /First 1600000", inside.repeat(40_000))
                + "\nendobj\n6 0 obj\n"
                + stream("/Type /XRef /W [1 2 1] /Size 7 /Root 5 0 R", "\u0002\u0000\u0005\u0000".repeat(7))
                + "\nendobj\n";
        return ending(usual(""), stream);
    }

    private static List<String> usual(String page) {
        List<String> objects = new ArrayList<>();
        objects.add("<< /Type /Catalog /Pages 2 0 R >>");
        objects.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        objects.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R " + page + " >>");
        objects.add(stream("", "q Q"));
        return objects;
    }

    private static String stream(String about, String data) {
        return "<< " + about + " /Length " + data.length() + " >>\nstream\n" + data + "\nendstream";
    }

    private static String deflated(String text) {
        Deflater deflater = new Deflater(9);
        deflater.setInput(text.getBytes(StandardCharsets.ISO_8859_1));
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    private static byte[] file(List<String> objects, String trailer) {
        StringBuilder file = new StringBuilder("%PDF-1.7\n");
        List<Integer> starts = numbered(file, objects);
        int index = file.length();
        file.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        starts.forEach(start -> file.append("%010d 00000 n \n".formatted(start)));
        file.append("trailer\n<< /Root ").append(CATALOG).append(" 0 R /Size ").append(objects.size() + 1);
        file.append(trailer).append(" >>\nstartxref\n").append(index).append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] ending(List<String> objects, String index) {
        StringBuilder file = new StringBuilder("%PDF-1.7\n");
        numbered(file, objects);
        int start = file.length() + index.lastIndexOf("obj\n<< /Type /XRef") - 4;
        file.append(index).append("startxref\n").append(start).append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<Integer> numbered(StringBuilder file, List<String> objects) {
        List<Integer> starts = new ArrayList<>();
        for (String object : objects) {
            starts.add(file.length());
            file.append(starts.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
        }
        return starts;
    }
}
