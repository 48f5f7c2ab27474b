package gouji.engine;

import gouji.model.Claim;
import gouji.model.Evidence;
import gouji.model.Report;
import gouji.model.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kie.api.runtime.rule.RuleContext;

/** What the rules report during one run; the one global of the rule book. Not for use by several threads. */
public final class Found {
    /** What one rule may say of one report. An office reads none that says more, and more is a mistake of the rule. */
    private static final int MOST = 500;

    private static final int MOST_EVIDENCE = 5_000;
    private static final int LONGEST_KEY = 200;

    private final List<Fault> faults = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final Map<String, Integer> said = new HashMap<>();

    /**
     * A violation as a rule reported it.
     *
     * @param evidence the facts; of each list of facts one list, in any order
     * @param figures its figures by name; one may be null
     */
    record Fault(String rule, List<List<Evidence>> evidence, Map<String, Object> figures) {}

    /** A rule that cannot tell because of a missing key. */
    record Doubt(String rule, String missing) {}

    /** Reports a violation that is not about figures. */
    public void fault(RuleContext drools, List<?> evidence) {
        fault(drools, evidence, Map.of());
    }

    /**
     * Reports a violation.
     *
     * <p>Evidence that is none, a figure beyond any size and more findings than anyone reads fail the rule.
     *
     * @param drools the running rule
     * @param evidence facts, or lists of facts; the order inside such a list means nothing
     * @param figures figures by name; {@code expected} is what should stand there, {@code actual} what stands there
     */
    public void fault(RuleContext drools, List<?> evidence, Map<String, ?> figures) {
        List<List<Evidence>> facts = evidence.stream()
                .map(item -> flat(item).limit(MOST_EVIDENCE + 1L).toList())
                .toList();
        int count = facts.stream().mapToInt(List::size).sum();
        if (count == 0 || count > MOST_EVIDENCE) {
            throw new IllegalArgumentException(count + " facts are no evidence");
        }
        faults.add(new Fault(speaker(drools), facts, kept(figures)));
    }

    /** A figure as an object, which it must be to stand in a map; every value a rule passes by name comes this way. */
    public Object figure(Object value) {
        return value;
    }

    private static Map<String, Object> kept(Map<String, ?> figures) {
        Map<String, Object> kept = new TreeMap<>();
        figures.forEach((name, value) -> kept.put(name, Figure.kept(value)));
        return kept;
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

    /** Reports that prose and a table differ in something that is no figure. */
    public void differs(RuleContext drools, Report report, Claim claim, List<?> cells) {
        differs(drools, report, claim, cells, Map.of());
    }

    /**
     * Reports that prose and a table differ. They are compared only within one scope: figures of the agency alone are not
     * held against those of the whole area, and where either scope is not known the rule cannot tell.
     *
     * @param drools the running rule
     * @param report the report, for the scope of its tables
     * @param claim what the prose says
     * @param cells facts of the table
     * @param figures figures by name; what should stand there is what the table says
     */
    public void differs(RuleContext drools, Report report, Claim claim, List<?> cells, Map<String, ?> figures) {
        if (report.scope() == Scope.UNKNOWN || claim.scope() == Scope.UNKNOWN) {
            unsure(drools, List.of(claim, cells), "report/scope");
        } else if (report.scope() == claim.scope()) {
            fault(drools, List.of(claim, cells), figures);
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
                ? list.stream().flatMap(Found::flat)
                : Stream.of((Evidence) Objects.requireNonNull(item));
    }
}
