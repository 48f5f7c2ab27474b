package gouji.review.area;

import gouji.model.Cell;
import java.util.Set;

/**
 * The figures of a unit that are to be added up.
 *
 * @param unit its name in the roster
 * @param source its report
 * @param figures what that says
 * @param doubted keys of the cells that are in question: an error of the report itself is about them
 */
public record Contribution(String unit, String source, ReportFigures figures, Set<String> doubted) {
    /** Whether its figure for a cell, or a part of it where it divides the line, is in question. */
    boolean doubts(Cell cell) {
        return doubted.contains(cell.getKey())
                || doubted.stream()
                        .anyMatch(key -> key.startsWith(cell.table() + "/" + cell.row() + ".")
                                && key.endsWith("/" + cell.column()));
    }
}
