package gouji.write.office;

import gouji.finding.CheckedReport;
import gouji.finding.Finding;
import gouji.finding.Severity;
import gouji.finding.Verdict;
import gouji.message.Text;
import gouji.model.Kind;
import gouji.review.letter.UnitReport;
import gouji.review.round.YearCount;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts what the reports of a year have in common. Not for use by several threads. */
final class YearSummary {
    private final Map<Kind, Map<Verdict, Integer>> kinds = new EnumMap<>(Kind.class);
    private final Map<String, Fault> faults = new TreeMap<>();
    private final Set<String> matters = new HashSet<>();
    private final YearCount years = new YearCount();
    private int decided;

    /**
     * An error or a warning many reports have.
     *
     * @param rule id of the rule
     * @param title what it checks
     * @param severity how much its gravest finding weighs
     * @param units reports that have it
     * @param findings how often it was found
     */
    record Fault(String rule, Text title, Severity severity, int units, int findings) {
        private Fault and(Fault other) {
            Severity graver = severity.atLeast(other.severity) ? severity : other.severity;
            return new Fault(rule, title, graver, units + other.units, findings + other.findings);
        }
    }

    void add(CheckedReport checked) {
        decided += checked.waived().size() + checked.decided().size();
        Integer year = checked.facts().report().year();
        if (year != null) {
            years.note(year);
        }
        add(checked.facts().report().kind(), checked.verdict(), checked.findings());
    }

    void add(UnitReport report) {
        add(report.kind(), report.verdict(), report.findings());
    }

    private void add(Kind kind, Verdict verdict, List<Finding> findings) {
        kinds.computeIfAbsent(kind, k -> new EnumMap<>(Verdict.class)).merge(verdict, 1, Integer::sum);
        Set<String> rules = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.severity().atLeast(Severity.WARNING)) {
                int units = rules.add(finding.rule()) ? 1 : 0;
                faults.merge(
                        finding.rule(),
                        new Fault(finding.rule(), finding.title(), finding.severity(), units, isNew(finding) ? 1 : 0),
                        Fault::and);
            }
        }
    }

    /** Whether no other report told the same matter before. */
    private boolean isNew(Finding finding) {
        String matter = finding.figures().matter();
        return matter == null || matters.add(finding.rule() + " " + matter);
    }

    /** Verdicts by kind of organ, in the order of kinds. */
    Map<Kind, Map<Verdict, Integer>> kinds() {
        return kinds;
    }

    /** Findings somebody decided something of. */
    int decided() {
        return decided;
    }

    /** The faults most reports have. */
    List<Fault> faults(int most) {
        return faults.values().stream()
                .sorted(Comparator.comparingInt(Fault::units)
                        .thenComparingInt(Fault::findings)
                        .reversed()
                        .thenComparing(Fault::rule))
                .limit(most)
                .toList();
    }

    /** The year most reports are on, the later of two; "" when none tells. */
    String year() {
        return years.most().map(String::valueOf).orElse("");
    }

    static int sum(Map<Verdict, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
