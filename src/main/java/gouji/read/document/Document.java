package gouji.read.document;

import gouji.model.Container;
import gouji.model.HiddenData;
import gouji.model.Problem;
import gouji.text.Space;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as it came: its words and tables in reading order, before anything is understood.
 *
 * @param source path of the file as it was named
 * @param sha256 hash of its bytes, hexadecimal
 * @param container what it came in, by content and not by file ending
 * @param charset character set it was decoded with, or null
 * @param title title the container carries (HTML title, document property), or ""
 * @param blocks paragraphs, grids and pictures in reading order
 * @param problems what kept the reader from reading all of it
 * @param hidden what the file carries along without showing it
 */
public record Document(
        String source,
        String sha256,
        Container container,
        @Nullable String charset,
        @Nullable String title,
        List<Block> blocks,
        List<Problem> problems,
        List<HiddenData> hidden)
        implements Reading {
    public Document {
        title = title == null ? null : Space.regular(title);
    }

    /** The same document with other blocks in the places of its own. */
    public Document with(List<Block> others) {
        return new Document(source, sha256, container, charset, title, others, problems, hidden);
    }
}
