package gouji.model;

import java.util.List;

/**
 * What the prose of a report has in common with that of other units; names of units, figures and the sentences everybody
 * writes left out.
 *
 * @param percent how much is common of the two least alike of the group that were compared, in per cent of both
 * @param length characters compared, of the shortest
 * @param count how many units are in the group, its own among them
 * @param units the names of some of the others
 * @param passages the longest sentences that are common, where the report has them
 * @param matter number of the group among those of a review, from 1
 */
public record AlikeProse(int percent, int length, int count, List<String> units, List<Location> passages, int matter)
        implements Surrounding {
    /** How many others there are. */
    @DerivedProperty
    public int getOthers() {
        return count - 1;
    }

    /** The names of the others, an ellipsis behind them where there are more. */
    @DerivedProperty
    public List<String> getNamed() {
        return FiledTwice.named(units, getOthers());
    }

    @Override
    public List<Location> where() {
        return passages;
    }
}
