package gouji.review.survey;

import gouji.model.Publication;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which units handed in or published too late, and of which no day is known, so that nobody can tell.
 *
 * @param late the days of those that were late, in the order of their reports
 * @param undated names of those with a report and no day
 * @param dated how many have a report with a day, late or not
 */
public record Lateness(List<Late> late, List<String> undated, int dated) {
    /**
     * A unit that was late.
     *
     * @param unit its name
     * @param received when the office received its report, or null when that was in time or is not known
     * @param published when it was made public, or null likewise
     */
    public record Late(
            String unit,
            @Nullable LocalDate received,
            @Nullable LocalDate published) {}

    static Lateness of(List<ReportDigest> filings) {
        Map<String, List<ReportDigest>> byUnit = new LinkedHashMap<>();
        filings.forEach(
                filing -> byUnit.computeIfAbsent(filing.match().matched().name(), u -> new ArrayList<>())
                        .add(filing));
        List<Late> late = new ArrayList<>();
        List<String> undated = new ArrayList<>();
        byUnit.forEach((unit, own) -> {
            LocalDate received = received(own);
            LocalDate published = published(own);
            if (received != null || published != null) {
                late.add(new Late(unit, received, published));
            } else if (own.stream().noneMatch(ReportDigest::isDated)) {
                undated.add(unit);
            }
        });
        return new Lateness(List.copyOf(late), List.copyOf(undated), byUnit.size() - undated.size());
    }

    private static @Nullable LocalDate received(List<ReportDigest> own) {
        return own.stream()
                .map(ReportDigest::received)
                .filter(receipt -> receipt != null && receipt.isLate())
                .map(receipt -> receipt.date())
                .findFirst()
                .orElse(null);
    }

    /** The day the place sets is for handing in: where that day is known, publication is late by law alone. */
    private static @Nullable LocalDate published(List<ReportDigest> own) {
        return own.stream()
                .map(Lateness::publishedLate)
                .flatMap(Optional::stream)
                .map(Publication::date)
                .findFirst()
                .orElse(null);
    }

    private static Optional<Publication> publishedLate(ReportDigest filing) {
        return Optional.ofNullable(filing.published())
                .filter(published -> filing.received() == null ? published.isLate() : published.isLateByLaw());
    }
}
