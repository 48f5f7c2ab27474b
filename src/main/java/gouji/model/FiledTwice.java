package gouji.model;

import java.util.List;

/**
 * One report handed in for several units.
 *
 * @param units the units, in the order of their reports
 * @param sources the reports that say the same
 */
public record FiledTwice(List<String> units, List<String> sources) implements Surrounding {
    @Override
    public List<Location> where() {
        return sources.stream()
                .map(source -> new Location(Location.OTHER, null, null, null, Place.part(source), null))
                .toList();
    }
}
