package gouji.write.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.finding.CheckedReport;
import gouji.message.Language;
import gouji.write.Format;
import gouji.write.Sample;
import gouji.write.output.XmlWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class JunitOutputTest {
    @Test
    void aRunKeepsToTheShapeCiReads() throws IOException, SAXException {
        String xml = write(Sample.checked(), Sample.clean(), Sample.unreadable());

        validate(xml);
        assertThrows(
                SAXException.class,
                () -> validate(xml.replace("<failure", "<fault").replace("/failure", "/fault")));
        validate(write());
    }

    @Test
    void everyRuleIsACase() throws IOException {
        Element suite = parse(write(Sample.checked())).selectFirst("testsuite");

        assertEquals("4", suite.attr("tests"));
        assertEquals("1", suite.attr("failures"));
        assertEquals("1", suite.attr("errors"));
        assertEquals("1", suite.attr("skipped"));
        assertEquals("return", suite.selectFirst("property[name=verdict]").attr("value"));
        Element failure = suite.selectFirst("testcase[name^=A-1] > failure");
        assertEquals("说明138****5678" + Sample.EVIL, failure.attr("message"));
        assertEquals("error", failure.attr("type"));
        assertTrue(failure.text().contains("第 40 行"));
        assertEquals(1, suite.select("testcase[name^=A-3] > error").size());
        assertEquals(
                "无法判断；缺 report/level",
                suite.selectFirst("testcase[name^=A-4] > skipped").attr("message"));
        assertTrue(suite.selectFirst("> system-out").text().startsWith("table-picture"));
    }

    @Test
    void whatIsMerelyWorthALookFailsNothing() throws IOException {
        Element hint = parse(write(Sample.checked())).selectFirst("testcase[name^=A-2]");

        assertEquals(0, hint.select("failure, error, skipped").size());
        assertTrue(hint.selectFirst("system-out").text().contains("138****5678"));
    }

    @Test
    void whatDoesNotApplyIsSkipped() throws IOException {
        Document page = parse(write(Sample.clean()));

        assertEquals("不适用", page.selectFirst("testcase[name^=A-2] > skipped").attr("message"));
        assertEquals(0, page.selectFirst("testcase[name^=A-1]").childrenSize());
    }

    @Test
    void anUnreadableReportIsAnError() throws IOException {
        Element suite = parse(write(Sample.unreadable())).selectFirst("testsuite");

        assertEquals("1", suite.attr("errors"));
        assertEquals("corrupt", suite.selectFirst("testcase > error").attr("type"));
    }

    @Test
    void charactersXmlCannotHoldAreReplaced() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XmlWriter xml = new XmlWriter(bytes);
        xml.start("a", "b", "\u0000<\uD800\"").text("\u0007&𠮷\uFFFF]]>").end().flush();

        Document page = parse(bytes.toString(StandardCharsets.UTF_8));
        assertEquals("\uFFFD<\uFFFD\"", page.selectFirst("a").attr("b"));
        assertEquals("\uFFFD&𠮷\uFFFD]]>", page.selectFirst("a").wholeText());
    }

    private static String write(CheckedReport... reports) throws IOException {
        return Sample.write(Format.JUNIT, Sample.run(Language.ZH, false), reports);
    }

    private static Document parse(String xml) {
        return Jsoup.parse(xml, "", Parser.xmlParser());
    }

    private static void validate(String xml) throws IOException, SAXException {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(JunitOutputTest.class.getResource("junit.xsd"));
        schema.newValidator().validate(new StreamSource(new StringReader(xml)));
    }
}
