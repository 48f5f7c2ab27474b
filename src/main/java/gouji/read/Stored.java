package gouji.read;

import gouji.model.Facts;
import java.util.List;

/**
 * Facts in the project's own format, which need no extraction. One file may hold those of many reports.
 *
 * @param reports the facts of each report, in the order of the file
 */
public record Stored(List<Facts> reports) implements Reading {}
