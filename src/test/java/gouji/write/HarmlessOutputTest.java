package gouji.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.finding.CheckedReport;
import gouji.finding.Skipped;
import gouji.message.Language;
import gouji.model.Location;
import gouji.model.Place;
import gouji.write.office.AreaLine;
import gouji.write.office.LetterSetting;
import gouji.write.office.OfficeOutput;
import gouji.write.office.SubmissionLists;
import gouji.write.office.Templates;
import gouji.write.output.Output;
import gouji.write.output.RedactedOutput;
import gouji.write.output.ReportCounts;
import gouji.write.output.RunContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** Whatever stands in names and texts, a page runs nothing, a workbook computes nothing and XML can be read. */
class HarmlessOutputTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "java\nscript:alert(1)//",
                "data:text/html,<script>alert(1)</script>",
                "\" onmouseover=\"alert(1)",
                "' onfocus='alert(1)' autofocus='",
                "</script><script>alert(1)</script>",
                "<svg/onload=alert(1)>",
                "--></style><img src=x onerror=alert(1)>",
                "]]><x>&#0;&nbsp;&unknown;",
                "局\u0000\u0007\u001b[31m\u007f\u009b2J\u202Efdp\u2066\uFFFE\uD800.",
                "{单位}{问题清单}\uE000单位\uE001",
                "=cmd|' /C calc'!A0",
                "\t\u00A0=HYPERLINK(\"http://x\")",
                "_x001B__x003D_1",
            })
    void nothingHarms(String text) throws IOException, SAXException, ParserConfigurationException {
        RunContext run = Sample.run(Language.ZH, false);
        CheckedReport[] reports = {Everywhere.report(text, "7")};
        page(new String(Sample.bytes(Format.HTML, run, reports), StandardCharsets.UTF_8), 0);
        xml(Sample.bytes(Format.JUNIT, run, reports));
        assertFalse(unseen(Sample.write(Format.TEXT, run, reports)));
        assertFalse(unseen(Sample.write(Format.MARKDOWN, run, reports)));
        assertFalse(unseen(Sample.write(Format.CSV, run, reports).substring(1)));
        assertFalse(unseen(Sample.write(Format.JSON, run, reports)));
        assertFalse(unseen(Sample.write(Format.SARIF, run, reports)));
        parts(Sample.bytes(Format.XLSX, run, reports));

        office(run, text, reports);
        for (Map.Entry<String, byte[]> file : written().entrySet()) {
            String name = file.getKey();
            assertFalse(unseen(name), name);
            if (name.endsWith(".html")) {
                page(new String(file.getValue(), StandardCharsets.UTF_8), name.equals("index.html") ? 1 : 0);
            } else {
                parts(file.getValue());
            }
        }
    }

    private void office(RunContext run, String text, CheckedReport... reports) throws IOException {
        List<SubmissionLists.Entry> entries = List.of(new SubmissionLists.Entry(text, text));
        AreaLine area = new AreaLine(
                text,
                2021,
                new Location("applications", "applications", "received", "total", Place.NONE, ""),
                BigDecimal.ONE,
                BigDecimal.TEN,
                List.of(text),
                List.of(text),
                List.of(text));
        SubmissionLists roll = new SubmissionLists(5, entries, entries, entries, entries, entries);
        ReportCounts tally = new ReportCounts();
        try (Output out = new RedactedOutput(
                run,
                new OfficeOutput(run, folder, new LetterSetting(new Templates(null)), roll, () -> List.of(area)))) {
            for (CheckedReport report : reports) {
                tally.add(report);
                out.add(report);
            }
            out.finish(tally.summary(List.of(new Skipped(text, "image"))));
        }
    }

    private Map<String, byte[]> written() throws IOException {
        Map<String, byte[]> written = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                written.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return written;
    }

    private static void page(String html, int scripts) {
        assertFalse(unseen(html), html);
        Document page = Jsoup.parse(html);
        assertEquals(scripts, page.select("script").size());
        assertEquals(0, page.select("iframe, img, object, base, link, [src]").size());
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertFalse(attribute.getKey().startsWith("on"), element.outerHtml());
            }
        }
        page.select("[href]")
                .forEach(link -> assertTrue(
                        link.attr("href").matches("#[\\w-]+|units/[^:\"'<>]+|areas\\.html|(\\.\\./)?index\\.html"),
                        link.outerHtml()));
    }

    private static void parts(byte[] office) throws IOException, SAXException, ParserConfigurationException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(office))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                byte[] bytes = zip.readAllBytes();
                var root = xml(bytes);
                assertEquals(0, root.getElementsByTagNameNS("*", "f").getLength());
                assertEquals(0, root.getElementsByTagNameNS("*", "hyperlink").getLength());
                var fields = root.getElementsByTagNameNS("*", "instrText");
                for (int i = 0; i < fields.getLength(); i++) {
                    assertTrue(fields.item(i).getTextContent().strip().matches("PAGE.*"), part.getName());
                }
            }
        }
    }

    private static org.w3c.dom.Document xml(byte[] bytes)
            throws IOException, SAXException, ParserConfigurationException {
        assertFalse(unseen(new String(bytes, StandardCharsets.UTF_8)));
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static boolean unseen(String text) {
        return text.codePoints()
                .anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t'
                        || c >= 0x7F && c <= 0x9F
                        || c >= 0x202A && c <= 0x202E
                        || c >= 0x2066 && c <= 0x2069);
    }
}
