package gouji.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When the office received a report, as the roster tells. It is another matter than when the report was made public.
 *
 * @param year the year reported on
 * @param kind what sort of agency, by the roster where that tells
 * @param date the day
 * @param deadline last day the place sets for handing in, or null
 * @param line line of the roster, from 1
 */
public record Receipt(
        int year, Kind kind, LocalDate date, @Nullable LocalDate deadline, int line) implements Surrounding {
    /** Whether it is later than that day of the year after the one reported on. */
    @DerivedProperty
    public boolean after(int month, int day) {
        return date.isAfter(MonthDay.of(month, day).atYear(year + 1));
    }

    @DerivedProperty
    public boolean isPastDeadline() {
        return deadline != null && date.isAfter(deadline);
    }

    /** Whether it is too late, by law for departments or by what the place sets. */
    @DerivedProperty
    public boolean isLate() {
        return isPastDeadline() || kind == Kind.DEPARTMENT && after(1, 31);
    }

    @Override
    public List<Location> where() {
        return List.of(new Location(Location.ROSTER, null, null, null, Place.line(line), date.toString()));
    }
}
