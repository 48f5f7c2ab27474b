package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gouji.cli.terminal.ExitCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * With {@code --lang en} nothing the program says of its own is Chinese. What is Chinese all the same is quoted, and a
 * quotation is told from a sentence of the program in that it stands in the reports, in their names, in the roster or in
 * the printed form. Characters that stand between two words are held against the same, so that a Chinese comma between two
 * English words is found too.
 */
class EnglishTest {
    private static final Pattern CHINESE = Pattern.compile(
            "[\\p{IsHan}\\x{3001}-\\x{3011}\\x{FF00}-\\x{FFEF}]+(?:[\\s·]*[\\p{IsHan}\\x{3001}-\\x{3011}\\x{FF00}-\\x{FFEF}]+)*");

    @TempDir
    private Path folder;

    private Path in;
    private String quoted;
    private final Map<String, Boolean> known = new HashMap<>();

    @BeforeEach
    void lay() throws IOException {
        in = Files.createDirectory(folder.resolve("in"));
    }

    @Test
    void reportsAreReviewedInEnglish() throws IOException {
        copy(Path.of("reports"), ".*\\.(html|yaml)");
        for (String name : List.of("青禾县水利局2024.docx", "白鹭县教育局2020.xlsx")) {
            Files.copy(Path.of("src/test/resources/gouji/samples", name), in.resolve("office-" + name));
        }
        Path roster = folder.resolve("roster.csv");
        Files.writeString(
                roster, "name,kind,aggregate\n云泽市人民政府,government,yes\n林业局,department,no\n无报告局,department,no\n");
        Path out = folder.resolve("out");

        Session.Outcome review = english(
                "review",
                "--roster",
                roster,
                "--format",
                "csv,sarif,junit,markdown,json",
                "--fail-on=never",
                "-o",
                out,
                in);

        assertEquals(ExitCode.OK, review.status(), review.messages());
        quoted = bare(quotable() + Files.readString(roster));
        wholly("screen", review.out() + review.messages());
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(html|csv|sarif|xml|md|json)"))
                    .filter(f -> !f.toString().contains("facts"))
                    .toList()) {
                wholly(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        try (Stream<Path> files = Files.walk(out)) {
            List<Path> office =
                    files.filter(f -> f.toString().matches(".*\\.(docx|xlsx)")).toList();
            assertTrue(office.size() > 10, office.toString());
            for (Path file : office) {
                wholly(folder.relativize(file).toString(), office(file));
            }
        }
    }

    @Test
    void whatCannotBeReadIsToldInEnglish() throws IOException {
        damaged();
        sidecars();
        quoted = bare(quotable());
        for (String format : List.of("text", "html", "markdown", "csv", "sarif", "junit", "json")) {
            Session.Outcome check = english("check", few(), "--fail-on=never", "--format", format, in);
            assertEquals(ExitCode.UNREADABLE, check.status(), check.messages());
            wholly(format, check.out() + check.messages());
            if (format.equals("json")) {
                assertTrue(codes(check).size() > 11, codes(check).toString());
            }
        }
    }

    @Test
    void aLimitIsToldInEnglish() throws IOException {
        Path samples = Path.of("src/test/resources/gouji/samples");
        copy(samples, "(南屏县卫生健康局2024\\.(docx|xlsx|xml)|青禾县水利局2024\\.(rtf|mht))");
        copy(Path.of("reports"), "南屏.*");
        copy(Path.of("src/test/resources/gouji/read/pdf"), "青禾.*");
        quoted = bare(quotable());
        for (String limit : List.of(
                "cells: 10",
                "parts: 5",
                "depth: 2",
                "text: {facts: 5}",
                "text: {sentences: 2}",
                "text: {blocks: 3}",
                "text: {characters: 9}",
                "pdf: {pages: 1}",
                "fileBytes: 2000",
                "partBytes: 500")) {
            Path limits = Files.writeString(folder.resolve("limits.yaml"), "document: {" + limit + "}\n");
            Session.Outcome check =
                    english("check", few(), "--fail-on=never", "--format=json", "--limits=" + limits, in);
            assertFalse(codes(check).isEmpty(), limit);
            wholly(limit, check.out() + check.messages());
        }
    }

    @Test
    void aRosterIsRefusedInEnglish() throws IOException {
        Files.copy(Path.of("rules/base-reports/bureau.txt"), in.resolve("bureau.txt"));
        quoted = bare(quotable());
        Path cut = folder.resolve("cut.xlsx");
        byte[] whole = Files.readAllBytes(Path.of("src/test/resources/gouji/samples/白鹭县教育局2020.xlsx"));
        Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
        List<Path> rosters = List.of(
                cut,
                Files.writeString(folder.resolve("empty.csv"), ""),
                Files.writeString(folder.resolve("headless.csv"), "a,b\nc,d\n"),
                Files.writeString(folder.resolve("none.csv"), "name,kind\n"),
                Files.writeString(folder.resolve("quote.csv"), "name,kind\n\"A,government\n"),
                Files.writeString(
                        folder.resolve("rows.csv"),
                        "name,kind,parent,aggregate,due\nA,thing,B,perhaps,soon\nA,other,A,,01-20\n,other,,,\n"));
        for (Path roster : rosters) {
            Session.Outcome review = english("review", "--roster", roster, "-o", folder.resolve("out"), in);
            assertEquals(ExitCode.USAGE, review.status(), roster + review.messages());
            assertFalse(review.messages().isBlank());
            wholly(roster.toString(), review.out() + review.messages());
        }
    }

    @Test
    void anExplanationIsEnglish() throws IOException {
        Path report = in.resolve("bureau.txt");
        Files.copy(Path.of("rules/base-reports/bureau.txt"), report);
        Files.write(in.resolve("cut.pdf"), "%PDF-1.7 cut".getBytes(StandardCharsets.ISO_8859_1));
        quoted = bare(quotable() + read(Path.of("rules"), ".*\\.(drl|yaml)"));
        for (String id : List.of("T3-01", "QL-01", "TX-01", "SN-08")) {
            wholly(id, english("explain", report, id).out());
        }
        wholly("cut", english("explain", in.resolve("cut.pdf"), "T3-01").out());
    }

    /** The text of every part of an office file that is no style. */
    private static String office(Path file) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                if (part.getName().matches("word/document.xml|xl/(worksheets/)?(sheet|shared|workbook).*")) {
                    all.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return all.toString().replaceAll("<[^>]*ascii[^>]*>", "");
    }

    /** The book with a few of its rules: what is read, and what is said of reading, depends on none of them. */
    private String few() throws IOException {
        Path book = Path.of("rules");
        Path few = folder.resolve("few");
        if (Files.notExists(few)) {
            try (Stream<Path> all = Files.walk(book)) {
                for (Path file : all.filter(EnglishTest::isOfFew).toList()) {
                    Path copy = few.resolve(book.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        return "--rules=" + few;
    }

    private static boolean isOfFew(Path file) {
        return Files.isRegularFile(file)
                && !file.toString().endsWith(".cases.yaml")
                && (!file.toString().endsWith(".drl") || file.toString().contains("publication"));
    }

    private void damaged() throws IOException {
        Path samples = Path.of("src/test/resources/gouji/samples");
        for (String ending : List.of("docx", "doc", "xlsx", "xls", "xml")) {
            cut(samples.resolve("南屏县卫生健康局2024." + ending), "cut." + ending);
        }
        cut(samples.resolve("青禾县水利局2024.rtf"), "cut.rtf");
        cut(samples.resolve("青禾县水利局2024.mht"), "cut.mht");
        cut(Path.of("src/test/resources/gouji/read/pdf/one-table.pdf"), "cut.pdf");
        write("empty.txt", "");
        write("picture.png", "GIF89a...");
        write("archive.rar", "Rar!....");
        write("binary.bin", "\0\1\2\3\0\0\0\0\0\0\0\0");
        write("frame.html", "<html><frameset><frame src='inside.html'></frameset></html>");
        write("script.html", "<html><body><div id='app'></div><script>app()</script></body></html>");
        write("none.html", "<html><body><p>Notice</p></body></html>");
        write("syntax.json", "{\"cells\": [1,,2]}");
        write("type.json", "{\"cells\": [{\"table\": 1, \"row\": \"a\", \"column\": \"b\"}], \"absent\": []}");
        write("code.json", "{\"cells\": [], \"absent\": [{\"key\": \"a\", \"why\": \"because\"}]}");
        write("newer.json", "{\"format\": 99, \"cells\": [], \"absent\": []}");
        write("list.json", "{\"cells\": [], \"absent\": [], \"sentences\": {}}");
        write("cell.json", "{\"cells\": [{\"row\": \"a\", \"column\": \"b\", \"value\": 1}], \"absent\": []}");
        write(
                "state.json",
                "{\"cells\": [{\"table\": \"a\", \"row\": \"a\", \"column\": \"b\", \"state\": \"number\"}],"
                        + " \"absent\": []}");
        write("foreign.json", "{\"a\": 1}");
        String bureau = Session.clean();
        write("old.txt", bureau.replace("2024", "2017").replace("2025", "2018").replace("2023", "2016"));
        write(
                "traditional.txt",
                bureau.replace("机关", "機關").replace("务", "務").replace("关", "關").replace("条", "條"));
        Files.write(in.resolve("garbled.txt"), garbled(bureau));
        write("table.html", "<h1>A</h1>" + picture(Files.readString(Path.of("reports/东河县民政局2024.html"))));
        Files.write(in.resolve("hidden.xlsx"), hidden());
        Files.write(in.resolve("blank.pdf"), blank());
    }

    private static byte[] garbled(String text) {
        byte[] bytes = text.getBytes(Charset.forName("GB18030"));
        for (int i = 400; i < 430; i++) {
            bytes[i] = (byte) 0xFF;
        }
        return bytes;
    }

    private static String picture(String page) {
        return page.replaceFirst("(?s)<table.*?</table>", "<img src='t.png'>");
    }

    private static byte[] blank() throws IOException {
        try (var document = new org.apache.pdfbox.pdmodel.PDDocument();
                var out = new java.io.ByteArrayOutputStream()) {
            document.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            document.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            document.save(out);
            return out.toByteArray();
        }
    }

    /** A workbook that is a report but for a hidden sheet, and hides a row and two columns of that. */
    private static byte[] hidden() throws IOException {
        Path sample = Path.of("src/test/resources/gouji/samples/白鹭县教育局2020.xlsx");
        try (var file = Files.newInputStream(sample);
                XSSFWorkbook book = new XSSFWorkbook(file);
                var out = new java.io.ByteArrayOutputStream()) {
            var secret = book.createSheet("Secret");
            secret.createRow(0).createCell(0).setCellValue("x");
            book.setSheetHidden(book.getSheetIndex(secret), true);
            var notes = book.createSheet("Notes");
            for (int row = 0; row < 3; row++) {
                var line = notes.createRow(row);
                for (int column = 0; column < 4; column++) {
                    line.createCell(column).setCellValue("y");
                }
                line.setZeroHeight(row == 1);
            }
            notes.setColumnHidden(1, true);
            notes.setColumnHidden(2, true);
            book.write(out);
            return out.toByteArray();
        }
    }

    private void sidecars() throws IOException {
        List<String> wrong = List.of(
                "[1]",
                "colour: red",
                "unit: [a]",
                "year: soon",
                "kind: thing",
                "scope: wide",
                "a: b: c",
                "#" + "x".repeat(2_000_000));
        for (int i = 0; i < wrong.size(); i++) {
            write("side" + i + ".txt", Session.clean());
            write("side" + i + ".gouji.yaml", wrong.get(i));
        }
    }

    private void cut(Path file, String name) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(in.resolve(name), Arrays.copyOf(bytes, bytes.length / 2));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(in.resolve(name), text);
    }

    private void copy(Path from, String names) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file :
                    files.filter(f -> f.getFileName().toString().matches(names)).toList()) {
                Files.copy(file, in.resolve(file.getFileName()));
            }
        }
    }

    private static Session.Outcome english(Object command, Object... arguments) {
        return Session.plain(Stream.concat(Stream.of(command, "--lang=en"), Stream.of(arguments))
                .map(Object::toString)
                .toArray(String[]::new));
    }

    /** Everything that may be quoted: what is read of the reports and not said of them, their names, and the form. */
    private String quotable() throws IOException {
        Session.Outcome extract = Session.plain("extract", in.toString());
        StringBuilder all = new StringBuilder(in.toString());
        JsonNode reports = new ObjectMapper().readTree(extract.out());
        reports.forEach(report -> texts(report, all));
        return all.append(read(in, ".*\\.(html|txt|yaml)"))
                .append(read(Path.of("rules/forms"), ".*"))
                .append(read(Path.of("rules/words"), ".*"))
                .append(read(Path.of("rules/basis"), ".*"))
                .append(Files.readString(Path.of("rules/book.yaml")))
                .append(requirements())
                .append(headings())
                .toString();
    }

    /** What rules say in English, which may name a word of the form. */
    private static String requirements() throws IOException {
        return Pattern.compile("@(?:title|message|fix)_en\\(.*")
                .matcher(read(Path.of("rules"), ".*\\.drl"))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining("\n"));
    }

    /** Headings as the form numbers them. */
    private static String headings() throws IOException {
        List<String> labels = Pattern.compile("label: ([^,}\n]+)")
                .matcher(read(Path.of("rules/forms"), ".*"))
                .results()
                .map(label -> label.group(1).strip())
                .toList();
        return Stream.of("一、", "二、", "三、", "四、", "五、", "六、")
                .flatMap(number -> labels.stream().map(number::concat))
                .collect(Collectors.joining("\n"));
    }

    private static void texts(JsonNode node, StringBuilder all) {
        if (node.isTextual()) {
            all.append(node.textValue()).append('\n');
        }
        node.properties().stream()
                .filter(member -> !Set.of("problems", "hidden").contains(member.getKey()))
                .forEach(member -> texts(member.getValue(), all));
        if (node.isArray()) {
            node.forEach(element -> texts(element, all));
        }
    }

    private static String read(Path folder, String names) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .filter(f -> f.getFileName().toString().matches(names))
                    .forEach(file -> all.append(file.getFileName()).append('\n').append(text(file)));
        }
        return all.toString();
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> codes(Session.Outcome check) throws IOException {
        Set<String> codes = new TreeSet<>();
        new ObjectMapper().readTree(check.out()).path("reports").forEach(report -> report.path("problems")
                .forEach(problem -> codes.add(problem.path("code").asText())));
        return codes;
    }

    /** Fails with every Chinese word that is no quotation. */
    private void wholly(String name, String text) {
        Set<String> own = new TreeSet<>();
        Matcher chinese = CHINESE.matcher(text);
        while (chinese.find()) {
            if (!Stream.of(chinese.group().split("[·\\s]+")).allMatch(this::isQuoted)) {
                own.add(around(text, chinese));
            }
        }
        assertTrue(own.isEmpty(), name + ":\n" + String.join("\n", own));
    }

    private boolean isQuoted(String words) {
        return known.computeIfAbsent(words, quoted::contains);
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s ]+", "");
    }

    private static String around(String text, Matcher part) {
        return text.substring(Math.max(0, part.start() - 40), Math.min(text.length(), part.end() + 40))
                .replace("\n", " ");
    }
}
