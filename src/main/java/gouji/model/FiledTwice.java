package gouji.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a report says is handed in for other units as well.
 *
 * @param units names of some of the other units, in the order of their reports
 * @param sources their reports
 * @param count how many units it is handed in for, its own among them
 * @param matter number of the group among those of a review, from 1
 */
public record FiledTwice(List<String> units, List<String> sources, int count, int matter) implements Surrounding {
    private static final String MORE = "…";

    static List<String> named(List<String> units, int others) {
        int last = units.size() - 1;
        return last < 0 || units.size() >= others
                ? units
                : Stream.concat(units.stream().limit(last), Stream.of(units.get(last) + MORE))
                        .toList();
    }

    /** How many others there are. */
    @DerivedProperty
    public int getOthers() {
        return count - 1;
    }

    /** The names of the others, an ellipsis behind them where there are more. */
    @DerivedProperty
    public List<String> getNamed() {
        return named(units, getOthers());
    }

    @Override
    public List<Location> where() {
        return sources.stream()
                .map(source -> new Location(Location.OTHER, null, null, null, Place.part(source), null))
                .toList();
    }
}
