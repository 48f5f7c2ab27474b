package gouji.office;

import gouji.finding.Verdict;
import gouji.review.letter.FormerReviews;
import gouji.review.letter.Standings;
import gouji.review.roster.UnitName;
import gouji.review.store.ReviewHistory;
import gouji.review.year.PreviousReports;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the store knows of reviews before, and the reports of the year before tell that there were. */
final class StoredReviews implements FormerReviews {
    private final Map<Integer, Map<UnitName, ReviewHistory.Entry>> first = new HashMap<>();
    private final PreviousReports last;

    StoredReviews(ReviewHistory past, PreviousReports last) {
        this.last = last;
        past.first().stream().filter(entry -> entry.year() != null).forEach(entry -> first.computeIfAbsent(
                        entry.year(), y -> new HashMap<>())
                .putIfAbsent(UnitName.of(entry.unit()), entry));
    }

    @Override
    public Optional<Verdict> first(String unit, int year) {
        return Optional.ofNullable(first.getOrDefault(year, Map.of()).get(UnitName.of(unit)))
                .map(ReviewHistory.Entry::verdict);
    }

    @Override
    public Optional<FormerYear> year(int year) {
        Collection<ReviewHistory.Entry> judged =
                first.getOrDefault(year, Map.of()).values();
        List<BigDecimal> points = judged.stream()
                .map(ReviewHistory.Entry::points)
                .filter(Objects::nonNull)
                .map(BigDecimal::new)
                .toList();
        int passed =
                (int) judged.stream().filter(e -> e.verdict() == Verdict.PASS).count();
        int in = Math.max(last.units(year), judged.size());
        return in == 0
                ? Optional.empty()
                : Optional.of(new FormerYear(
                        in, judged.size(), passed, Standings.mean(points).orElse(null)));
    }
}
