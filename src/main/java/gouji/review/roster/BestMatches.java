package gouji.review.roster;

import gouji.review.roster.Match.How;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The units a name fits best.
 *
 * @param how by what they fit
 * @param units one, or several that fit equally, or none
 */
record BestMatches(How how, List<Unit> units) {
    static final BestMatches NONE = new BestMatches(How.NONE, List.of());

    boolean isUnique() {
        return units.size() == 1;
    }

    /** The one unit, or null. */
    @Nullable
    Unit unit() {
        return isUnique() ? units.get(0) : null;
    }
}
