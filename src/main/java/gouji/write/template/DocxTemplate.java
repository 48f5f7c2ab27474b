package gouji.write.template;

import gouji.write.output.ReproducibleZip;
import gouji.write.words.OutputTexts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A Word file (DOCX) with placeholders such as <code>{单位}</code>, read once and filled often. Body, headers, footers
 * and notes may have them.
 */
public final class DocxTemplate {
    private static final String BODY = "word/document.xml";
    private static final Pattern TEXTS =
            Pattern.compile("word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml");
    private static final Pattern MARKS = Pattern.compile("[\uE000-\uE007]");

    private final Map<String, byte[]> fixed = new LinkedHashMap<>();
    private final Map<String, TemplatePart> parts = new LinkedHashMap<>();

    private DocxTemplate() {}

    /**
     * Reads a template.
     *
     * @param name its name for messages
     * @param shape the names of values and lists there will be
     * @throws IOException when it is no DOCX or has a placeholder that is not known; the message says what to do
     */
    public static DocxTemplate read(InputStream in, String name, TemplateValues shape, OutputTexts words)
            throws IOException {
        DocxTemplate template = new DocxTemplate();
        PlaceholderMarker marked = new PlaceholderMarker(
                shape, new PlaceholderMarker.Conditional(words.get("docx.if"), words.get("docx.if.end")));
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                template.take(entry.getName(), zip.readAllBytes(), marked);
            }
        } catch (SAXException | ParserConfigurationException | TransformerException e) {
            throw new IOException(words.get("template.docx", name), e);
        }
        if (!marked.isPaired()) {
            throw new IOException(words.get("template.unpaired", name));
        }
        if (!template.parts.containsKey(BODY)) {
            throw new IOException(words.get("template.docx", name));
        }
        if (!marked.unknown().isEmpty()) {
            throw new IOException(words.get(
                    "template.unknown",
                    name,
                    String.join(" ", marked.unknown()),
                    "{" + String.join("} {", shape.names()) + "}"));
        }
        return template;
    }

    private void take(String entry, byte[] bytes, PlaceholderMarker marked)
            throws IOException, SAXException, ParserConfigurationException, TransformerException {
        fixed.put(entry, bytes);
        if (TEXTS.matcher(entry).matches()) {
            String plain = text(parse(new InputSource(new ByteArrayInputStream(bytes))));
            Document part =
                    parse(new InputSource(new StringReader(MARKS.matcher(plain).replaceAll("\uFFFD"))));
            marked.mark(part);
            if (marked.isPaired()) {
                parts.put(entry, new TemplatePart(text(part)));
            }
        }
    }

    private static Document parse(InputSource source) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(source);
    }

    private static String text(Document part) throws TransformerException {
        Transformer plain = TransformerFactory.newDefaultInstance().newTransformer();
        plain.setOutputProperty(OutputKeys.ENCODING, StandardCharsets.UTF_8.name());
        part.setXmlStandalone(true);
        StringWriter text = new StringWriter();
        plain.transform(new DOMSource(part), new StreamResult(text));
        return text.toString();
    }

    /** Writes the file with its placeholders filled; the stream stays open. */
    public void fill(TemplateValues filling, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> entry : fixed.entrySet()) {
            zip.putNextEntry(ReproducibleZip.entry(entry.getKey()));
            TemplatePart part = parts.get(entry.getKey());
            zip.write(part == null ? entry.getValue() : part.fill(filling).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        zip.finish();
    }
}
