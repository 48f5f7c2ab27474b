package gouji.model;

import java.util.List;

/**
 * A unit of the roster that handed in no report.
 *
 * @param unit its name in the roster
 * @param line line of the roster, from 1
 */
public record MissingReport(String unit, int line) implements Surrounding {
    @Override
    public List<Location> where() {
        return List.of(new Location(Location.ROSTER, null, null, null, Place.line(line), unit));
    }
}
