package gouji.read.word.docx;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A Word document as a set of XML parts, however they are stored. */
interface WordFile {
    /** The part that holds the text. */
    XmlElements document();

    /** The part with a root element of that name: {@code styles} or {@code numbering}. */
    Optional<XmlElements> part(String root);

    /** What the text refers to by the id of a relation, as a name; "" when unknown. */
    String target(@Nullable String relation);

    /** Who wrote the file and who changed it last, as its properties tell; null where they do not. */
    String[] authors();

    /** The bytes of a document included by the id of a relation. */
    Optional<byte[]> included(String relation);
}
