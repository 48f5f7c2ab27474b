package gouji.model;

import java.util.List;

/**
 * Reports of several units whose prose is alike; names of units, figures and the sentences everybody writes left out.
 *
 * @param percent how much is common of the two least alike that were compared, in per cent of both
 * @param length characters compared, of the shortest
 * @param count how many units
 * @param units the names of some of them
 * @param passages the longest sentences that are common, where one of the reports has them
 */
public record AlikeProse(int percent, int length, int count, List<String> units, List<Location> passages)
        implements Surrounding {
    @Override
    public List<Location> where() {
        return passages;
    }
}
