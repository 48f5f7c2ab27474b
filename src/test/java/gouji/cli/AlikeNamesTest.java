package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gouji.cli.terminal.ExactArguments;
import gouji.cli.terminal.ExitCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Inputs whose names print alike are each judged as themselves, by check and by review, and told apart in what is written. */
class AlikeNamesTest {
    private static final Charset GBK = Charset.forName("GBK");
    private static final List<String> UNITS = List.of("东河县林业局", "西山县林业局", "南岭县林业局");

    @TempDir
    private Path folder;

    private Session session;
    private Path in;

    @BeforeEach
    void lay() throws IOException {
        session = new Session(folder);
        in = Files.createDirectory(folder.resolve("in"));
    }

    /** A report of a unit; that of the second has a mistake. */
    private static byte[] report(String unit) throws IOException {
        String text = unit.equals(UNITS.get(1)) ? Session.faulty() : Session.clean();
        return text.replaceFirst("[\\p{IsHan}]+(?=2024)", unit).getBytes(StandardCharsets.UTF_8);
    }

    private void write(byte[] name, String unit) throws IOException {
        StringBuilder encoded = new StringBuilder(in.toUri().toString());
        for (byte one : name) {
            encoded.append("%%%02X".formatted(one & 0xFF));
        }
        Files.write(Path.of(URI.create(encoded.toString())), report(unit));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void namesInBytesOfWindowsPrintAsTheyWereWritten() throws IOException {
        for (String unit : UNITS) {
            write((unit + "年报.txt").getBytes(GBK), unit);
        }

        assertEquals(UNITS.stream().sorted().map(u -> "in/" + u + "年报.txt " + u).toList(), judged());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void namesThatAreNoTextInAnyCharacterSetAreToldApart() throws IOException {
        write(new byte[] {(byte) 0xFF, '.', 't', 'x', 't'}, UNITS.get(0));
        write(new byte[] {(byte) 0xFE, (byte) 0xFF, '.', 't', 'x', 't'}, UNITS.get(2));
        write(new byte[] {(byte) 0xFF, (byte) 0xFF, '.', 't', 'x', 't'}, UNITS.get(1));

        List<String> judged = judged();

        assertEquals(
                3,
                judged.stream()
                        .map(s -> s.split(" (?=\\p{IsHan})", 2)[0])
                        .distinct()
                        .count(),
                judged.toString());
        assertEquals(
                UNITS.stream().sorted().toList(),
                units(judged).stream().sorted().toList());
        assertEquals(1, judged.stream().filter(s -> s.contains(" (2) ")).count(), judged.toString());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void oneNameInTwoCharacterSetsIsTwoFiles() throws IOException {
        write("林业局.txt".getBytes(GBK), UNITS.get(0));
        write("林业局.txt".getBytes(StandardCharsets.UTF_8), UNITS.get(1));
        Files.writeString(in.resolve("林业局.gouji.yaml"), "unit: 北川县林业局\n");

        assertEquals(
                List.of("in/林业局.txt (2) 北川县林业局", "in/林业局.txt 东河县林业局"),
                judged().stream().sorted().toList(),
                "a sidecar goes by the bytes of its name");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void namesInAnyBytesCanBeNamed() throws IOException {
        StringBuilder line = new StringBuilder("gouji\0check\0");
        for (String unit : UNITS) {
            write((unit + "年报.txt").getBytes(GBK), unit);
            String name = new String((unit + "年报.txt").getBytes(GBK), StandardCharsets.ISO_8859_1);
            line.append(new String(in.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                    .append("//./" + name + "\0");
        }
        String[] exact = ExactArguments.of(
                new String[] {"check", "\uFFFD", "\uFFFD", "\uFFFD"},
                line.toString().getBytes(StandardCharsets.ISO_8859_1));
        exact[0] = "--format=json";

        JsonNode reports = new ObjectMapper()
                .readTree(session.run("check", exact[0], exact[1], exact[2], exact[3])
                        .out())
                .path("reports");
        assertEquals(UNITS, reports.findValuesAsText("unit"), reports.toString());
        assertTrue(reports.toString().contains("东河县林业局年报.txt"), reports.toString());
    }

    @Test
    void argumentsStayAsTheyAreWhereTheSystemTellsOthers() {
        String[] arguments = {"check", "é.html"};
        byte[] other = "java\0extract\0\u00e9.html\0".getBytes(StandardCharsets.UTF_8);

        assertTrue(arguments == ExactArguments.of(arguments, other));
        assertTrue(arguments == ExactArguments.of(arguments, new byte[0]));
        assertEquals(Path.of("a/é.html"), new ExactArguments().convert("a/é.html"));
        assertEquals(Path.of("/a/é"), new ExactArguments().convert("//a///é/"));
        assertEquals(Path.of("é"), new ExactArguments().convert("é"));
        assertEquals(Path.of("../é"), new ExactArguments().convert("../é"));
    }

    @Test
    @DisabledOnOs(OS.MAC)
    void namesAlikeAfterNormalisationAreToldApart() throws IOException {
        for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            String unit = UNITS.get(form.ordinal() % 2);
            Files.write(in.resolve(Normalizer.normalize("Bé报告.txt", form)), report(unit));
        }
        Files.write(in.resolve("B\u200Bé报告.txt"), report(UNITS.get(2)));

        List<String> judged = judged();

        assertEquals(
                UNITS.stream().sorted().toList(),
                units(judged).stream().sorted().toList());
        assertEquals(1, judged.stream().filter(s -> s.contains(".txt (2) ")).count(), judged.toString());
        assertEquals(1, judged.stream().filter(s -> s.contains(".txt (3) ")).count(), judged.toString());
    }

    @Test
    void entriesOfOneNameAreEachJudged() throws IOException {
        zip("a.zip", List.of("x.txt", "x.txt", "./x.txt"), UNITS);
        zip("b.zip", List.of("a/../x.txt", "a\\x.txt", "a/x.txt"), UNITS);

        assertEquals(
                List.of(
                        "in/a.zip!/x.txt 东河县林业局",
                        "in/a.zip!/x.txt (2) 西山县林业局",
                        "in/a.zip!/x.txt (3) 南岭县林业局",
                        "in/b.zip!/a/x.txt 东河县林业局",
                        "in/b.zip!/a/x.txt (2) 西山县林业局",
                        "in/b.zip!/a/x.txt (3) 南岭县林业局"),
                judged());
    }

    @Test
    void sidecarsOfOneNameGoWithReportsOfOneNameInTheirOrder() throws IOException {
        List<byte[]> contents = new ArrayList<>();
        for (String unit : UNITS.subList(0, 2)) {
            contents.add(report(unit));
            contents.add(("unit: 新" + unit).getBytes(StandardCharsets.UTF_8));
        }
        List<String> names = List.of("x.txt", "x.gouji.yaml", "x.txt", "x.gouji.yaml");
        Files.write(in.resolve("a.zip"), zipped(names, contents));

        assertEquals(List.of("in/a.zip!/x.txt 新东河县林业局", "in/a.zip!/x.txt (2) 新西山县林业局"), judged());

        Files.write(in.resolve("a.zip"), zipped(names.subList(0, 3), contents.subList(0, 3)));
        Session.Outcome outcome = session.run("check", in);
        assertEquals(ExitCode.UNREADABLE, outcome.status());
        assertEquals(2, outcome.out().split("读取：压缩包里有 2 个 x.txt").length - 1, outcome.out());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aSidecarAndAnAttachmentInBytesOfWindowsAreFound() throws IOException {
        write("林业局.txt".getBytes(GBK), UNITS.get(0));
        write("林业局.txt.gouji.yaml".getBytes(GBK), UNITS.get(0));
        Path sidecar = new ExactArguments().convert(in + "/" + escaped("林业局.txt.gouji.yaml"));
        Files.writeString(sidecar, "unit: 北川县林业局");
        Files.writeString(
                in.resolve("page.html"),
                "<h1>石桥镇人民政府2024年政府信息公开工作年度报告</h1><p>附件：<a href=\"年报表.xlsx\">年报表.xlsx</a></p>");
        Path sample = Path.of("src/test/resources/gouji/samples/望江县自然资源局2024.xlsx");
        Files.copy(sample, new ExactArguments().convert(in + "/" + escaped("年报表.xlsx")));

        String all =
                session.run("check", "--fail-on=never", "--format=json", in).out();
        JsonNode reports = new ObjectMapper().readTree(all).path("reports");
        assertTrue(reports.findValuesAsText("unit").contains("北川县林业局"), all);
        assertTrue(all.contains("table-from-attachment"), all);
    }

    private static String escaped(String name) {
        StringBuilder text = new StringBuilder();
        for (byte one : name.getBytes(GBK)) {
            text.append((char) (one < 0 ? 0xDC00 + (one & 0xFF) : one));
        }
        return text.toString();
    }

    @Test
    void archivesOfOneNameInAnArchiveAreEachOpened() throws IOException {
        List<byte[]> inner = new ArrayList<>();
        for (String unit : UNITS) {
            inner.add(zipped(List.of("x.txt"), List.of(report(unit))));
        }
        Files.write(in.resolve("a.zip"), zipped(List.of("县.zip", "县.zip", "县.zip"), inner));

        List<String> judged = judged();

        assertEquals(3, judged.stream().distinct().count());
        assertEquals(UNITS, units(judged), judged.toString());
    }

    @Test
    void factsOfManyReportsInOneFileAreEachJudged() throws IOException {
        Path texts = Files.createDirectory(folder.resolve("texts"));
        for (String unit : UNITS) {
            Files.write(texts.resolve(unit + ".txt"), report(unit));
        }
        String member = "\"source\" *: *\"[^\"]*\"";
        String facts = session.run("extract", texts).out().replaceAll(member, "\"source\":\"x\"");
        Files.writeString(in.resolve("a.json"), facts);
        Files.writeString(in.resolve("b.json"), facts);
        Files.writeString(in.resolve("c.json"), facts.replaceAll(member + " *,", ""));

        List<String> judged = judged();

        List<String> named =
                judged.stream().map(s -> s.replaceFirst(" [^ ]*$", "")).toList();
        assertEquals(
                List.of(
                        "x",
                        "x (2)",
                        "x (3)",
                        "x (4)",
                        "x (5)",
                        "x (6)",
                        "in/c.json",
                        "in/c.json (2)",
                        "in/c.json (3)"),
                named);
        for (String unit : UNITS) {
            assertEquals(3, units(judged).stream().filter(unit::equals).count(), judged.toString());
        }
    }

    @Test
    void factsThatSayTheyAreAllReportsAreAReport() throws IOException {
        Files.writeString(
                in.resolve("a.json"), "{\"source\": \"batch\", \"sha256\": \"\", \"cells\": [], \"absent\": []}");

        assertTrue(session.run("check", in).out().contains("a.json"));
    }

    @Test
    void aFileNamedTwiceIsOne() throws IOException {
        Path file = Files.write(in.resolve("x.txt"), report(UNITS.get(0)));

        Session.Outcome outcome =
                session.run("check", "--format=json", in.resolve(".").resolve("x.txt"), in, file, in.resolve("x.txt"));

        assertEquals(
                1, new ObjectMapper().readTree(outcome.out()).path("reports").size(), outcome.out());
    }

    @Test
    void nothingWrittenForOneOverwritesWhatIsWrittenForAnother() throws IOException {
        zip("a.zip", List.of("x.txt", "x.txt", "X.TXT"), List.of(UNITS.get(1), UNITS.get(1), UNITS.get(1)));
        Path out = folder.resolve("out");
        session.run("review", "--fail-on=never", in, "-o", out);

        // the three are of one unit, and a unit gets one letter
        Map.of("facts", 3, "units", 3, "notices", 1).forEach((part, count) -> {
            try (Stream<Path> files = Files.list(out.resolve(part))) {
                assertEquals(count.longValue(), files.count(), part);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Source and unit of every report, the same by check and by review with one job and with four. */
    private List<String> judged() throws IOException {
        String all =
                session.run("check", "--fail-on=never", "--format=json", in).out();
        Map<String, String> check = said(new ObjectMapper().readTree(all));
        for (String jobs : List.of("1", "4")) {
            Path out = folder.resolve("out" + jobs);
            Session.Outcome outcome = session.run("review", "--fail-on=never", "--jobs", jobs, in, "-o", out);
            assertEquals(ExitCode.OK, outcome.status(), outcome.messages());
            assertEquals(
                    check,
                    said(new ObjectMapper().readTree(out.resolve("review.json").toFile())));
        }
        return new ObjectMapper()
                .readTree(all).path("reports").findParents("source").stream()
                        .filter(r -> r.has("unit"))
                        .map(r -> r.path("source").asText().replaceFirst(".*/(?=in/)", "") + " "
                                + r.path("unit").asText())
                        .toList();
    }

    private static Map<String, String> said(JsonNode result) {
        Map<String, String> said = new TreeMap<>();
        int number = 0;
        for (JsonNode report : result.path("reports")) {
            List<String> found = new ArrayList<>();
            report.path("findings").forEach(f -> found.add(f.path("fingerprint").asText()));
            said.put(
                    number++ + " " + report.path("source").asText(),
                    report.path("unit").asText() + report.path("verdict").asText() + found);
        }
        assertTrue(number > 0, result.toString());
        return said;
    }

    private static List<String> units(List<String> judged) {
        return judged.stream().map(s -> s.substring(s.lastIndexOf(' ') + 1)).toList();
    }

    private void zip(String file, List<String> names, List<String> units) throws IOException {
        List<byte[]> contents = new ArrayList<>();
        for (String unit : units) {
            contents.add(report(unit));
        }
        Files.write(in.resolve(file), zipped(names, contents));
    }

    private static byte[] zipped(List<String> names, List<byte[]> contents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            for (int i = 0; i < names.size(); i++) {
                ZipArchiveEntry entry = new ZipArchiveEntry(names.get(i));
                entry.setSize(contents.get(i).length);
                CRC32 sum = new CRC32();
                sum.update(contents.get(i));
                entry.setCrc(sum.getValue());
                zip.putArchiveEntry(entry);
                zip.write(contents.get(i));
                zip.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }
}
