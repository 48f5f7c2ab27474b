package gouji.write.output;

import gouji.model.Printable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes XML 1.0 in UTF-8; characters XML cannot hold become U+FFFD, and nothing unseen is left. */
public final class XmlWriter {
    private static final Pattern FOREIGN =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter writer;

    public XmlWriter(OutputStream out) throws IOException {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        step(() -> writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0"));
        text("\n");
    }

    /** Begins an element, with names and values of its attributes in turn; without a value there is no attribute. */
    public XmlWriter start(String name, @Nullable String... attributes) throws IOException {
        step(() -> writer.writeStartElement(name));
        for (int i = 0; i < attributes.length; i += 2) {
            String attribute = attributes[i];
            String value = attributes[i + 1];
            if (value != null) {
                step(() -> writer.writeAttribute(attribute, clean(value)));
            }
        }
        return this;
    }

    public XmlWriter text(String text) throws IOException {
        return step(() -> writer.writeCharacters(clean(text)));
    }

    /** Ends the element begun last, and the line. */
    public XmlWriter end() throws IOException {
        return step(writer::writeEndElement).text("\n");
    }

    public void flush() throws IOException {
        step(writer::flush);
    }

    private interface Step {
        void go() throws XMLStreamException;
    }

    private XmlWriter step(Step step) throws IOException {
        try {
            step.go();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** A text as it may stand between two tags. */
    public static String escaped(String text) {
        return clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String clean(String text) {
        return Printable.text(FOREIGN.matcher(text).replaceAll("\uFFFD"));
    }
}
