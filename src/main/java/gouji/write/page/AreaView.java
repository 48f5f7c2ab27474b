package gouji.write.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parent beside the sums of its children.
 *
 * @param parent its name
 * @param missing names of the children without a report, or ""
 * @param lines the cells in which something stands
 * @param zeros how many more cells there are, zero in all of them
 */
public record AreaView(String parent, String missing, List<Line> lines, int zeros) {
    /**
     * A cell.
     *
     * @param look its CSS class: {@code less} where the parent tells less than its children
     * @param where the cell in the words of the form
     * @param figure what the parent tells, or ""
     * @param sum what the children tell together
     * @param difference how much the parent tells beyond them, or ""
     * @param contributors the children with most in the cell, and how many more there are
     */
    public record Line(
            String look, @Nullable String where, String figure, String sum, String difference, String contributors) {}
}
