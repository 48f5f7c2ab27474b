package gouji.write.office;

import gouji.model.Location;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a parent beside the sum of its children.
 *
 * @param parent name of the parent
 * @param edition edition of the form
 * @param where the cell
 * @param figure what the parent tells, or null when it could not be read
 * @param sum sum of the children that were read
 * @param contributors names of the children in the sum
 * @param doubted names of the children whose figure is in question and not in the sum
 * @param missing names of the children whose figure is not known
 */
public record AreaLine(
        String parent,
        int edition,
        Location where,
        @Nullable BigDecimal figure,
        BigDecimal sum,
        List<String> contributors,
        List<String> doubted,
        List<String> missing) {

    /** How much the parent tells beyond its children, or null. */
    @Nullable
    BigDecimal difference() {
        return figure == null ? null : figure.subtract(sum);
    }
}
