package gouji.read.word.docx;

import gouji.model.Trouble;
import gouji.read.document.Limits;
import gouji.read.document.RefusalException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A Word document in a single XML file: that of Word 2003, or a package of parts written out flat. */
final class FlatFile implements WordFile {
    private final byte[] bytes;
    private final Limits limits;

    FlatFile(byte[] bytes, Limits limits) {
        this.bytes = bytes;
        this.limits = limits;
    }

    @Override
    public XmlElements document() {
        XmlElements xml = XmlElements.open(bytes, limits);
        if (xml.name().equals("wordDocument") || seek(xml, "document")) {
            return xml;
        }
        throw RefusalException.saying(Trouble.CORRUPT, "docx.body");
    }

    @Override
    public Optional<XmlElements> part(String root) {
        XmlElements xml = XmlElements.open(bytes, limits);
        boolean old = xml.name().equals("wordDocument");
        boolean found = old ? xml.child(root.equals("numbering") ? "lists" : root) : seek(xml, root);
        return found ? Optional.of(xml) : Optional.empty();
    }

    /** Enters the root of a part: {@code package/part/xmlData/root}. */
    private static boolean seek(XmlElements xml, String root) {
        while (xml.child("part")) {
            while (xml.child("xmlData")) {
                while (xml.child()) {
                    if (xml.name().equals(root)) {
                        return true;
                    }
                    xml.skip();
                }
            }
        }
        return false;
    }

    @Override
    public String target(@Nullable String relation) {
        return "";
    }

    @Override
    public String[] authors() {
        String[] authors = new String[2];
        part("coreProperties").or(() -> part("DocumentProperties")).ifPresent(xml -> {
            while (xml.child()) {
                switch (xml.name()) {
                    case "creator", "Author" -> authors[0] = xml.text();
                    case "lastModifiedBy", "LastAuthor" -> authors[1] = xml.text();
                    default -> xml.skip();
                }
            }
        });
        return authors;
    }

    @Override
    public Optional<byte[]> included(String relation) {
        return Optional.empty();
    }
}
