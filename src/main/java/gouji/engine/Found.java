package gouji.engine;

import gouji.model.Cell;
import gouji.model.Claim;
import gouji.model.Evidence;
import gouji.model.Report;
import gouji.model.Scope;
import gouji.model.Sum;
import gouji.model.Where;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.kie.api.runtime.rule.RuleContext;

/** What the rules report during one run; the one global of the rule book. Not for use by several threads. */
public final class Found {
    private static final Comparator<Evidence> BY_SPOT = Comparator.comparing(Found::spot);

    /** What one rule may say of one report. An office reads none that says more, and more is a mistake of the rule. */
    private static final int MOST = 500;

    private static final int MOST_EVIDENCE = 5_000;
    private static final int LONGEST_KEY = 200;

    private final List<Fault> faults = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final Map<String, Integer> said = new HashMap<>();

    /** A violation as a rule reported it; figures may be null. */
    record Fault(String rule, List<Evidence> evidence, Object expected, Object actual) {}

    /** A rule that cannot tell because of a missing key. */
    record Doubt(String rule, String missing) {}

    /**
     * Reports a violation.
     *
     * <p>Evidence that is none, a figure beyond any size and more findings than anyone reads fail the rule.
     *
     * @param drools the running rule
     * @param evidence facts, or lists of facts; the order inside such a list means nothing
     * @param expected what should stand there, or null
     * @param actual what stands there, or null
     */
    public void fault(RuleContext drools, List<?> evidence, Object expected, Object actual) {
        List<Evidence> facts =
                evidence.stream().flatMap(Found::flat).limit(MOST_EVIDENCE + 1L).toList();
        if (facts.isEmpty() || facts.size() > MOST_EVIDENCE) {
            throw new IllegalArgumentException(facts.size() + " facts are no evidence");
        }
        faults.add(new Fault(speaker(drools), facts, Figure.kept(expected), Figure.kept(actual)));
    }

    /**
     * Reports that the rule cannot tell.
     *
     * @param drools the running rule
     * @param evidence what it would be about
     * @param missing key of what would have to be known, such as {@code report/scope}
     */
    public void unsure(RuleContext drools, List<?> evidence, String missing) {
        doubts.add(new Doubt(speaker(drools), Figure.cut(missing, LONGEST_KEY)));
    }

    /**
     * Reports that prose and a table differ. They are compared only within one scope: figures of the organ alone are not
     * held against those of the whole area, and where either scope is not known the rule cannot tell.
     *
     * @param drools the running rule
     * @param report the report, for the scope of its tables
     * @param claim what the prose says
     * @param cells facts of the table
     * @param expected what the table says
     * @param actual what the prose says
     */
    public void differs(RuleContext drools, Report report, Claim claim, List<?> cells, Object expected, Object actual) {
        if (report.scope() == Scope.UNKNOWN || claim.scope() == Scope.UNKNOWN) {
            unsure(drools, List.of(claim, cells), "report/scope");
        } else if (report.scope() == claim.scope()) {
            fault(drools, List.of(claim, cells), expected, actual);
        }
    }

    /** Name of the running rule, which speaks once more. */
    private String speaker(RuleContext drools) {
        String rule = drools.getRule().getName();
        if (said.merge(rule, 1, Integer::sum) > MOST) {
            throw new IllegalStateException("more than " + MOST + " findings of one rule");
        }
        return rule;
    }

    /** Takes over what another run reported. */
    void add(Found other) {
        faults.addAll(other.faults);
        doubts.addAll(other.doubts);
    }

    List<Fault> faults() {
        return faults;
    }

    List<Doubt> doubts() {
        return doubts;
    }

    private static Stream<Evidence> flat(Object item) {
        return item instanceof List<?> list
                ? list.stream().flatMap(Found::flat).sorted(BY_SPOT)
                : Stream.of((Evidence) Objects.requireNonNull(item));
    }

    private static String spot(Evidence fact) {
        if (fact instanceof Cell cell) {
            return cell.getKey();
        }
        if (fact instanceof Sum sum) {
            return sum.getKey();
        }
        if (fact.where().isEmpty()) {
            return "";
        }
        Where where = fact.where().get(0);
        Integer line = where.place().line();
        return String.format(Locale.ROOT, "%s %08d %s", where.key(), line == null ? 0 : line, where.quote());
    }
}
