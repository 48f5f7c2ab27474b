package gouji.read.document;

import gouji.model.HiddenData;
import gouji.model.Problem;
import java.util.List;

/**
 * What one of the readers got out of a text.
 *
 * @param title title the container carries, or ""
 * @param blocks its blocks in reading order
 * @param problems what it could not read
 * @param hidden what the file carries along without showing it
 */
public record Content(String title, List<Block> blocks, List<Problem> problems, List<HiddenData> hidden) {
    /** Content of a file that shows all it holds. */
    public Content(String title, List<Block> blocks, List<Problem> problems) {
        this(title, blocks, problems, List.of());
    }

    /** The same content of a file that hides something. */
    public Content withHidden(HiddenContent unshown) {
        return new Content(title, blocks, problems, unshown.all());
    }
}
