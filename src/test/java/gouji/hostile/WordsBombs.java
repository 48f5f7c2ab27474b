package gouji.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Web pages, texts, JSON and RTF made to cost a reader much, each with its file name. */
public final class WordsBombs {
    private static final Path REPORTS = Path.of("reports");
    private static final String NAME = "东河县民政局2024";
    private static final int TEXT = 4_900_000;

    private WordsBombs() {}

    public static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        pages(all);
        texts(all);
        json(all);
        rtf(all);
        return all;
    }

    private static void pages(Map<String, byte[]> all) throws IOException {
        String page = Files.readString(REPORTS.resolve(NAME + ".html"));
        String[][] inside = {
            {"nested.html", "<div>".repeat(100_000)},
            {"bold.html", "<b><i><u><font>".repeat(20_000) + "x"},
            {"tables.html", "<table><tr><td>".repeat(480) + "x"},
            {"rows.html", "<table>" + "<tr><td rowspan=65535>1</td></tr>".repeat(45_000) + "</table>"},
            {"attributes.html", "<p " + numbered("a%d=1 ", 200_000) + ">x</p>"},
            {"styles.html", "<style>" + numbered(".a%d div:not(.b) > p ~ span{display:none}", 40_000) + "</style>"},
            {"openstyles.html", "<style>" + "a{".repeat(500_000) + "</style>"},
            {"cells.html", "<table><tr>" + "<td>1</td>".repeat(99_000) + "</table>"},
            {"forms.html", "<select>".repeat(90_000)},
            {"pictures.html", "<img src=a>".repeat(99_000)},
            {"sentences.html", "<p>" + "共。".repeat(800_000) + "</p>"},
            {"halves.html", ("<p>" + "受理申请1件；".repeat(3_000) + "</p>").repeat(60)},
            {"items.html", "<p>" + "受理申请1件，".repeat(200_000) + "</p>"},
            {"brackets.html", ("<p>" + "（".repeat(45_000) + "</p>").repeat(30)},
            {"laws.html", ("<p>" + "《条例》第1条".repeat(6_000) + "</p>").repeat(20)},
        };
        for (String[] bomb : inside) {
            put(all, bomb[0], page.replaceFirst("<table", bomb[1] + "<table"));
        }
        put(all, "spans.html", page.replace("<td>", "<td rowspan=65535 colspan=65535>"));
        put(all, "cell.html", page.replaceFirst("<td>", "<td>" + "9".repeat(4_000_000)));
    }

    private static void texts(Map<String, byte[]> all) throws IOException {
        String text = Files.readString(REPORTS.resolve(NAME + ".txt"));
        put(all, "digits.txt", text.replaceFirst("\t0", "\t" + "9".repeat(40_000)));
        put(all, "blanks.txt", text + "2024年" + " ".repeat(45_000) + "件");
        put(all, "tabs.txt", text + "\t".repeat(4_000_000));
        put(all, "table.txt", text + "1\t2\t3\t4\t5\t6\t7\t8\t9\t0\n".repeat(95_000));
        put(all, "lines.txt", text + numbered("第%d行\n", 99_000));
        put(all, "chapters.txt", text + numbered("三、收到和处理政府信息公开申请情况%d\n", 9_900));
        put(all, "commas.txt", text + "1,".repeat(TEXT / 3));
        put(all, "numbers.txt", text + "\n" + "一百二十三万".repeat(8_000));
        put(all, "dates.txt", text + ("2024年1月1日至".repeat(3_000) + "\n").repeat(15));
    }

    private static void json(Map<String, byte[]> all) {
        put(all, "objects.json", "[" + "{},".repeat(1_600_000) + "{}]");
        put(all, "codes.json", "[" + "{\"t1.\":1,\"t2.\":1,\"t3.\":1},".repeat(90_000) + "{}]");
        put(all, "figures.json", "[" + "{\"t2.gz.zf\":1,\"t2.gz.fz\":1,\"t2.gz.xx\":1},".repeat(90_000) + "{}]");
        put(all, "nested.json", "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000));
        put(all, "names.json", "{" + numbered("\"规章%d\":{\"本年制发件数\":1},", 90_000) + "\"a\":1}");
        put(all, "number.json", facts("1e999999999", ""));
        put(all, "small.json", facts("1e-999999999", ""));
        put(all, "digits.json", facts("9".repeat(1_000_000), ""));
        put(all, "prose.json", facts("1", "共。".repeat(700_000)));
        put(all, "words.json", facts("1", ("受理申请1件，".repeat(1_000) + "\\n").repeat(200)));
    }

    private static String facts(String value, String prose) {
        return "{\"cells\":[{\"table\":\"applications\",\"row\":\"received\",\"column\":\"total\",\"value\":" + value
                + "}],\"sections\":[{\"code\":\"overview\",\"number\":1,\"heading\":\"总体情况\",\"text\":\"" + prose
                + "\"}]}";
    }

    private static void rtf(Map<String, byte[]> all) {
        put(all, "groups.rtf", "{\\rtf1" + "{".repeat(500_000));
        put(all, "bold.rtf", "{\\rtf1 " + "{\\b ".repeat(100_000) + "x" + "}".repeat(100_001));
        put(all, "paragraphs.rtf", "{\\rtf1 " + "\\par x".repeat(500_000) + "}");
        put(
                all,
                "cells.rtf",
                "{\\rtf1\\ansi " + "\\trowd\\cellx1\\cellx2\\pard\\intbl 1\\cell 2\\cell\\row".repeat(60_000) + "}");
        put(
                all,
                "edges.rtf",
                "{\\rtf1\\ansi \\trowd" + numbered("\\cellx%d", 90_000) + "\\intbl " + "1\\cell".repeat(90_000)
                        + "\\row\\pard \\u19968?\\u12289?\\u24635?\\u20307?\\u24773?\\u20917?\\par x}");
        put(all, "binary.rtf", "{\\rtf1 \\bin2147483647 x}");
        put(all, "word.rtf", "{\\rtf1\\" + "a".repeat(4_000_000) + "}");
    }

    private static String numbered(String part, int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append(part.replace("%d", Integer.toString(i)));
        }
        return all.toString();
    }

    private static void put(Map<String, byte[]> all, String name, String text) {
        all.put(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
