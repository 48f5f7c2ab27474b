package gouji.desk.work;

import gouji.finding.ChangeCount;
import gouji.finding.Round;
import gouji.finding.Verdict;
import gouji.review.roster.Unit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The review at one moment. It never changes: another one takes its place.
 *
 * @param version greater with every change
 * @param rows the reports, in the order of their files
 * @param units how many units have to report; 0 without a roster
 * @param missing the units nothing is there of
 * @param late names of the units that were late
 * @param undated names of the units of which no day is known
 * @param round which round of the year it would be if it were closed now, or null
 * @param against the round it is laid beside, or ""
 * @param waiting files that were not read yet
 * @param isWhole whether every report was judged beside all others
 * @param trouble what keeps the review from being made, or ""
 */
public record Snapshot(
        long version,
        List<ReportRow> rows,
        int units,
        List<Unit> missing,
        List<String> late,
        List<String> undated,
        @Nullable Round round,
        String against,
        int waiting,
        boolean isWhole,
        String trouble) {
    static final Snapshot EMPTY =
            new Snapshot(0, List.of(), 0, List.of(), List.of(), List.of(), null, "", 0, false, "");

    public Optional<ReportRow> row(int id) {
        return rows.stream().filter(row -> row.id() == id).findFirst();
    }

    /** How many reports have each verdict. */
    public Map<Verdict, Long> verdicts() {
        Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(
                    verdict, rows.stream().filter(r -> r.verdict() == verdict).count());
        }
        return counts;
    }

    /** How many findings are new, still there and mended since the round before; null when there is none. */
    public @Nullable ChangeCount since() {
        return rows.stream()
                .map(ReportRow::since)
                .filter(Objects::nonNull)
                .reduce(ChangeCount::plus)
                .orElse(null);
    }

    Snapshot with(long number, List<ReportRow> others, int queue) {
        return new Snapshot(number, others, units, missing, late, undated, round, against, queue, isWhole, trouble);
    }

    Snapshot failing(long number, String why) {
        return new Snapshot(number, rows, units, missing, late, undated, round, against, 0, isWhole, why);
    }
}
