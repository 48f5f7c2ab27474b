package gouji.read.word.docx;

import gouji.model.Trouble;
import gouji.read.charset.Decoder;
import gouji.read.document.Limits;
import gouji.read.document.RefusalException;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks the elements of an XML part. Whoever enters an element reads its children to the end with {@link #child()} or
 * skips it. Names are without namespace: the parts of a Word file hold no two that mean different things by one name.
 */
final class XmlElements {
    private final XMLStreamReader reader;
    private final Limits limits;
    private final RevisionCounter markup = new RevisionCounter();
    private int depth;

    private XmlElements(XMLStreamReader reader, Limits limits) {
        this.reader = reader;
        this.limits = limits;
    }

    /**
     * Opens a part and enters its root. A part that declares entities of its own is refused. Bytes that are no characters
     * are replaced, as elsewhere: the parser itself would write them to the terminal.
     */
    static XmlElements open(byte[] part, Limits limits) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw RefusalException.saying(Trouble.CORRUPT, "xml.external");
        });
        try {
            XmlElements xml = new XmlElements(
                    factory.createXMLStreamReader(
                            new StringReader(Decoder.decode(part).text())),
                    limits);
            xml.child();
            return xml;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Moves to the next element within the current one; false at its end. */
    boolean child() {
        for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                return false;
            }
        }
        return false;
    }

    /** Moves to the next child of a name, skipping others; false at the end. */
    boolean child(String name) {
        while (child()) {
            if (name().equals(name)) {
                return true;
            }
            skip();
        }
        return false;
    }

    String name() {
        return reader.getLocalName();
    }

    /** The namespace a prefix stands for, or "". */
    String namespace(String prefix) {
        String namespace = reader.getNamespaceURI(prefix);
        return namespace == null ? "" : namespace;
    }

    /** An attribute of the current element, or null. */
    String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    /** The attribute {@code val} of an element that has nothing but it, or null; passes to the end of the element. */
    String value() {
        String value = attribute("val");
        skip();
        return value;
    }

    /** The value of an element that holds a whole number, or the given one; passes to the end of the element. */
    int number(int otherwise) {
        return number(value(), otherwise);
    }

    static int number(String value, int otherwise) {
        try {
            return value == null ? otherwise : Integer.parseInt(value.trim());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Whether an element that switches something on does; passes to the end of the element. */
    boolean on() {
        String value = value();
        return value == null || !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    /** Passes to the end of the current element. */
    void skip() {
        for (int open = 1; open > 0; ) {
            int event = next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** The words in the current element; passes to its end. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int open = 1; open > 0; ) {
            int event = next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.SPACE
                    || event == XMLStreamConstants.CDATA) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    /** The marks of readers and editors among the elements passed so far, read or skipped. */
    RevisionCounter markup() {
        return markup;
    }

    private int next() {
        try {
            int event = reader.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    markup.see(name(), this);
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw RefusalException.saying(Trouble.CORRUPT, "xml.dtd");
                default -> {}
            }
            if (depth > limits.depth()) {
                throw RefusalException.saying(Trouble.TOO_COMPLEX, "xml.depth", limits.depth());
            }
            return event;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private static RuntimeException broken(XMLStreamException e) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        return RefusalException.saying(Trouble.CORRUPT, "xml.line", line);
    }
}
