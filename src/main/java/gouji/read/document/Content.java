package gouji.read.document;

import gouji.model.Problem;
import java.util.List;

/**
 * What one of the readers got out of a text.
 *
 * @param title title the container carries, or ""
 * @param blocks its blocks in reading order
 * @param problems what it could not read
 */
public record Content(String title, List<Block> blocks, List<Problem> problems) {}
