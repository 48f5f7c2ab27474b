package gouji.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a report was first made public: the first of the days its page and the roster tell, since a page edited later may
 * be dated again.
 *
 * @param year the year reported on
 * @param kind what sort of organ, by the roster where that tells
 * @param date the day
 * @param deadline last day the place sets, or null
 * @param section where it stands: "" for the page, or that of the roster
 * @param place where it stands there
 * @param quote its words
 */
public record Publication(
        int year, Kind kind, LocalDate date, @Nullable LocalDate deadline, String section, Place place, String quote)
        implements Surrounding {
    /** Whether it is later than that day of the year after the one reported on. */
    @DerivedProperty
    public boolean after(int month, int day) {
        return date.isAfter(MonthDay.of(month, day).atYear(year + 1));
    }

    @DerivedProperty
    public boolean isPastDeadline() {
        return deadline != null && date.isAfter(deadline);
    }

    /** Whether it is too late, by law for agencies of its kind or by what the place sets. */
    @DerivedProperty
    public boolean isLate() {
        return isPastDeadline() || isLateByLaw();
    }

    /** Whether it is later than the law lets agencies of its kind be. */
    @DerivedProperty
    public boolean isLateByLaw() {
        return kind == Kind.DEPARTMENT && after(1, 31) || kind == Kind.GOVERNMENT && after(3, 31);
    }

    /** Whether the year reported on was not over yet. */
    @DerivedProperty
    public boolean isEarly() {
        return date.getYear() <= year;
    }

    @Override
    public List<Location> where() {
        return List.of(new Location(section, null, null, null, place == null ? Place.NONE : place, quote));
    }
}
