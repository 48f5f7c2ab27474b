package gouji.write.output;

import gouji.finding.CheckedReport;
import gouji.finding.Severity;
import java.util.Comparator;

/**
 * Where a report stands among those an office deals with.
 *
 * @param verdict place of its verdict among all, 0 for the one to deal with first
 * @param errors how many findings of it are errors
 * @param unit place of its unit among those that have to report
 */
public record ReportRank(int verdict, int errors, int unit) implements Comparable<ReportRank> {
    private static final Comparator<ReportRank> WORST_FIRST = Comparator.comparingInt(ReportRank::verdict)
            .thenComparing(Comparator.comparingInt(ReportRank::errors).reversed())
            .thenComparingInt(ReportRank::unit);

    public static ReportRank of(CheckedReport checked, int unit) {
        return new ReportRank(UrgencyOrder.ORDER.indexOf(checked.verdict()), checked.countOf(Severity.ERROR), unit);
    }

    /** The worst first, those as bad as each other as their units stand. */
    @Override
    public int compareTo(ReportRank other) {
        return WORST_FIRST.compare(this, other);
    }
}
