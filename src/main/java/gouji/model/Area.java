package gouji.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The units below one whose report tells its whole area. Units that report upward are none of them.
 *
 * @param unit the unit above
 * @param sizes how many units may be told, units counted one way or another
 * @param missing units below whose report is not there or cannot be used
 * @param copyOf name of the unit's own office when the report says in every cell what that one says, else null
 * @param forgotten the one unit that makes up all that is missing from the sums, else null
 */
public record Area(
        String unit,
        List<Integer> sizes,
        List<String> missing,
        @Nullable String copyOf,
        @Nullable String forgotten) implements Surrounding {
    @DerivedProperty
    public boolean isCopied() {
        return copyOf != null;
    }

    /** Whether no single cause explains all cells that are off. */
    @DerivedProperty
    public boolean isUnexplained() {
        return copyOf == null && forgotten == null;
    }

    @DerivedProperty
    public boolean isIncomplete() {
        return !missing.isEmpty();
    }

    /** Whether so many units can be meant. */
    @DerivedProperty
    public boolean counts(BigDecimal number) {
        return sizes.stream().anyMatch(size -> number.compareTo(BigDecimal.valueOf(size)) == 0);
    }

    /** The unit and those missing below it, in the roster. */
    @Override
    public List<Location> where() {
        return Stream.concat(Stream.of(unit), missing.stream())
                .map(name -> new Location(Location.ROSTER, null, null, null, Place.NONE, name))
                .toList();
    }
}
