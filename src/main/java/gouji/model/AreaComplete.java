package gouji.model;

import java.util.List;

/**
 * Every unit below one whose report tells its whole area, its own office included, has a report that can be added up.
 *
 * @param unit the unit above
 */
public record AreaComplete(String unit) implements Surrounding {
    @Override
    public List<Location> where() {
        return List.of(new Location(Location.ROSTER, null, null, null, Place.NONE, unit));
    }
}
