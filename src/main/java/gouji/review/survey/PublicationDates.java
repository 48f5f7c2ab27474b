package gouji.review.survey;

import gouji.model.Facts;
import gouji.model.Kind;
import gouji.model.Location;
import gouji.model.PageDate;
import gouji.model.Place;
import gouji.model.Publication;
import gouji.model.Receipt;
import gouji.model.Report;
import gouji.model.Signing;
import gouji.model.Surrounding;
import gouji.review.roster.Unit;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When a report was made public and signed, as far as its page and the roster tell. */
final class PublicationDates {
    private final Report report;
    private final int year;
    private final @Nullable Unit unit;

    private PublicationDates(Report report, int year, @Nullable Unit unit) {
        this.report = report;
        this.year = year;
        this.unit = unit;
    }

    /** @param unit the unit in the roster, or null */
    static List<Surrounding> of(Facts facts, @Nullable Unit unit) {
        List<Surrounding> days = new ArrayList<>();
        Integer year = facts.report().year();
        if (year != null) {
            new PublicationDates(facts.report(), year, unit).add(facts.dates(), days);
        }
        return days;
    }

    /** The first day it is known to have been public; nothing when the year it reports on is not known. */
    static Optional<Publication> published(Facts facts, @Nullable Unit unit) {
        return of(facts, unit).stream()
                .filter(Publication.class::isInstance)
                .map(Publication.class::cast)
                .findFirst();
    }

    /** When the office received it; nothing when the roster does not tell, or the year it reports on is not known. */
    static Optional<Receipt> received(Facts facts, @Nullable Unit unit) {
        return of(facts, unit).stream()
                .filter(Receipt.class::isInstance)
                .map(Receipt.class::cast)
                .findFirst();
    }

    private void add(List<PageDate> dates, List<Surrounding> days) {
        Stream.concat(dates.stream().filter(PageDate::published).map(this::onPage), inRoster())
                .min(Comparator.comparing(Publication::date))
                .ifPresent(days::add);
        receipt().ifPresent(days::add);
        dates.stream()
                .filter(date -> !date.published())
                .map(date -> new Signing(year, date.date(), date.place(), date.quote()))
                .forEach(days::add);
    }

    private Publication onPage(PageDate date) {
        return publication(date.date(), "", date.place(), date.quote());
    }

    /** The roster tells of one year; of a report on another year its day is not known. */
    private Stream<Publication> inRoster() {
        LocalDate date = unit == null ? null : unit.published();
        if (unit == null || date == null) {
            return Stream.empty();
        }
        boolean ofYear = date.getYear() == year + 1 || date.getYear() == year;
        return ofYear
                ? Stream.of(publication(date, Location.ROSTER, Place.line(unit.line()), date.toString()))
                : Stream.empty();
    }

    private Optional<Receipt> receipt() {
        // a day in the year reported on is left from the roster of the year before: nobody hands in a year that goes on
        LocalDate date = unit == null ? null : unit.received();
        return unit != null && date != null && date.getYear() == year + 1
                ? Optional.of(new Receipt(year, kind(), date, deadline(), unit.line()))
                : Optional.empty();
    }

    private Publication publication(LocalDate date, String section, Place place, String quote) {
        return new Publication(year, kind(), date, deadline(), section, place, quote);
    }

    private Kind kind() {
        return unit == null || unit.kind() == Kind.UNKNOWN ? report.kind() : unit.kind();
    }

    private @Nullable LocalDate deadline() {
        MonthDay last = unit == null ? null : unit.deadline();
        return last == null ? null : last.atYear(year + 1);
    }
}
