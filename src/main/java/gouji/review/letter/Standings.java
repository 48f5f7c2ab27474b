package gouji.review.letter;

import gouji.finding.Verdict;
import gouji.review.roster.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the units stand after a review, each by the report that counts of it.
 *
 * @param year the year reported on, or null when no report tells
 * @param due units of the roster, 0 without one
 * @param dated units of which the day is known by which they are on time or late
 * @param read reports that were read
 * @param unread reports that were not
 * @param foreign reports that are not of the unit they were handed in for, which has none of its own
 * @param missing units of the roster without any
 * @param alike groups of units whose reports are alike
 */
public record Standings(
        @Nullable Integer year,
        int due,
        int dated,
        List<UnitReport> read,
        List<UnitReport> unread,
        List<UnitReport> foreign,
        List<Unit> missing,
        List<LetterSection.Alike> alike) {
    /**
     * A report among those that were read.
     *
     * @param rank from 1; reports of as many points have the same, and the next is as many further
     * @param points its points
     * @param report the report
     */
    public record Ranked(int rank, BigDecimal points, UnitReport report) {}

    public static Standings of(UnitReports reports) {
        List<UnitReport> read = new ArrayList<>();
        List<UnitReport> unread = new ArrayList<>();
        List<UnitReport> foreign = new ArrayList<>();
        for (String unit : reports.units()) {
            Optional<UnitReport> counting = reports.counting(unit);
            counting.ifPresent(report -> (report.isRead() ? read : unread).add(report));
            if (counting.isEmpty()) {
                reports.foreign(unit).ifPresent(foreign::add);
            }
        }
        reports.unknown().forEach(report -> (report.isRead() ? read : unread).add(report));
        return new Standings(
                reports.year(),
                reports.listed(),
                reports.dated(),
                read,
                unread,
                foreign,
                reports.missing(),
                reports.alike());
    }

    /** Units that handed in a report of their own; without a roster all there are. */
    public int in() {
        return due == 0 ? read.size() + unread.size() : due - missing.size() - foreign.size();
    }

    public int count(Verdict verdict) {
        return (int) read.stream().filter(report -> report.verdict() == verdict).count();
    }

    /** The reports that were read and whose unit is known, the best first. */
    public List<Ranked> ranking() {
        List<UnitReport> sorted = read.stream()
                .filter(report -> report.points() != null && report.submission().isKnown())
                .sorted(Comparator.comparing(UnitReport::points).reversed())
                .toList();
        List<Ranked> ranking = new ArrayList<>();
        BigDecimal last = null;
        int rank = 0;
        for (UnitReport report : sorted) {
            BigDecimal points = Objects.requireNonNull(report.points());
            rank = last != null && points.compareTo(last) == 0 ? rank : ranking.size() + 1;
            ranking.add(new Ranked(rank, points, report));
            last = points;
        }
        return List.copyOf(ranking);
    }

    /** The mean of the points, with one place behind the point. */
    public Optional<BigDecimal> mean() {
        return mean(read.stream()
                .filter(report -> report.points() != null)
                .map(UnitReport::points)
                .toList());
    }

    /** The mean of some points, with one place behind the point. */
    public static Optional<BigDecimal> mean(List<BigDecimal> points) {
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(points.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(points.size()), 1, RoundingMode.HALF_UP));
    }
}
