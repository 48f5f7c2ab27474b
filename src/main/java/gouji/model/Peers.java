package gouji.model;

import java.util.List;

/**
 * What the units of the same kind and level in a review have in a cell.
 *
 * @param key key of the cell, such as {@code applications/received/total}
 * @param median the median, the unit's own figure included; the lower one of two
 * @param units of how many units
 */
public record Peers(String key, long median, int units) implements Surrounding {
    @Override
    public List<Location> where() {
        return List.of();
    }
}
