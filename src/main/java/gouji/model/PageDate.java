package gouji.model;

import java.time.LocalDate;

/**
 * A day that a page tells of itself. Rules get it as {@link Publication} or {@link Signing}.
 *
 * @param published whether it is the day of publication, and not the one below the report
 * @param date the day
 * @param quote the words
 * @param place where they stand
 */
@FactListName("dates")
public record PageDate(@FactComponent(otherwise = "true") boolean published, LocalDate date, String quote, Place place)
        implements ReportFact {}
