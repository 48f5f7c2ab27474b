package gouji.model;

import java.util.List;

/**
 * A report is that of another unit, which handed it in itself, so that the unit it was handed in for has handed in none.
 *
 * @param unit the unit it was handed in for, as the roster has it
 * @param of the unit whose report it is
 * @param line line of the roster, from 1
 */
public record ForeignReport(String unit, String of, int line) implements Surrounding {
    @Override
    public List<Location> where() {
        return List.of(new Location(Location.ROSTER, null, null, null, Place.line(line), unit));
    }
}
