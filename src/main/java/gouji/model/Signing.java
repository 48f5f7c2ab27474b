package gouji.model;

import java.time.LocalDate;
import java.util.List;

/**
 * The day below a report.
 *
 * @param year the year reported on
 * @param date the day
 * @param place where it stands
 * @param quote its words
 */
public record Signing(int year, LocalDate date, Place place, String quote) implements Surrounding {
    /** Whether the year reported on was not over yet. */
    @DerivedProperty
    public boolean isEarly() {
        return date.getYear() <= year;
    }

    @DerivedProperty
    public boolean after(Publication publication) {
        return date.isAfter(publication.date());
    }

    @Override
    public List<Location> where() {
        return List.of(new Location("", null, null, null, place == null ? Place.NONE : place, quote));
    }
}
