package gouji.review.decision;

import gouji.finding.CheckedReport;
import gouji.finding.Decision;
import gouji.finding.DecisionState;
import gouji.finding.Decisions;
import gouji.finding.Finding;
import gouji.finding.OutcomeKind;
import gouji.finding.Verdict;
import gouji.message.Messages;
import gouji.message.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the decisions of a run met. One whose finding was looked for and is there no more has met nothing; what was not
 * judged, because its report is not there or its rule could not tell, may be there still. Used by one thread.
 */
public final class DecisionReach {
    private static final Messages MESSAGES = Messages.of("decision");
    private static final Set<OutcomeKind> JUDGED = EnumSet.of(OutcomeKind.PASS, OutcomeKind.FAIL, OutcomeKind.WAIVED);
    private static final int EXAMPLES = 3;

    private final Decisions decisions;
    private final Set<String> rules;
    private final Set<String> units = new HashSet<>();
    private final Set<Integer> years = new HashSet<>();
    private final Map<String, List<Decision>> byUnit = new HashMap<>();
    private final Set<String> met = new HashSet<>();
    private final Set<String> missed = new HashSet<>();

    /**
     * @param rules ids of the rules there are
     * @param units names of the units that are to report
     */
    public DecisionReach(Decisions decisions, Set<String> rules, Collection<String> units) {
        this.decisions = decisions;
        this.rules = rules;
        units.forEach(unit -> this.units.add(Decisions.name(unit)));
        decisions.latest().forEach(d -> byUnit.computeIfAbsent(Decisions.name(d.unit()), u -> new ArrayList<>())
                .add(d));
    }

    /** Takes note of a report. */
    public void note(CheckedReport checked) {
        Set<String> names = Decisions.names(checked.facts());
        Integer year = checked.facts().report().year();
        units.addAll(names);
        if (year != null) {
            years.add(year);
        }
        checked.allFindings().forEach(finding -> {
            met.add(finding.fingerprint());
            decisions.of(finding, checked.facts()).ifPresent(d -> met.add(d.matter()));
        });
        if (checked.verdict() != Verdict.UNREADABLE) {
            Set<String> explained = checked.allFindings()
                    .map(Finding::explained)
                    .flatMap(List::stream)
                    .collect(Collectors.toSet());
            names.stream()
                    .flatMap(name -> byUnit.getOrDefault(name, List.of()).stream())
                    .filter(d -> d.isOf(names, year))
                    .filter(d -> isJudged(d.rule(), checked) && !explained.contains(d.rule()))
                    .forEach(d -> missed.add(d.matter()));
        }
    }

    private static boolean isJudged(String rule, CheckedReport checked) {
        return checked.outcomes().containsKey(rule)
                && JUDGED.contains(checked.outcomes().get(rule).kind());
    }

    /** Whether what was decided of is there no more. */
    public boolean isGone(Decision decision) {
        return missed.contains(decision.matter()) && !met.contains(decision.matter());
    }

    /** What is amiss with the decisions, one line a kind. */
    public List<Text> told() {
        return Stream.of(
                        told("reach.rule", this::isOfNoRule),
                        told("reach.unit", this::isOfNoUnit),
                        told("reach.gone", d -> isGone(d) && !d.state().counts() && decisions.holds(d)),
                        told("reach.lapsed", d -> isOfYear(d) && !decisions.holds(d)))
                .flatMap(s -> s)
                .toList();
    }

    private boolean isOfNoRule(Decision decision) {
        return isOfYear(decision) && !decision.rule().isEmpty() && !rules.contains(decision.rule());
    }

    private boolean isOfNoUnit(Decision decision) {
        return isOfYear(decision)
                && !decision.unit().isEmpty()
                && !units.contains(Decisions.name(decision.unit()))
                && !met.contains(decision.matter());
    }

    private boolean isOfYear(Decision decision) {
        return decision.year() == null || years.contains(decision.year());
    }

    private Stream<Text> told(String key, Predicate<Decision> which) {
        // what a baseline knows is told where the baseline is
        List<Decision> all = decisions.latest().stream()
                .filter(d -> d.state() != DecisionState.KNOWN)
                .filter(which)
                .toList();
        Set<String> examples =
                all.stream().map(DecisionReach::name).collect(Collectors.toCollection(LinkedHashSet::new));
        return all.isEmpty()
                ? Stream.empty()
                : Stream.of(MESSAGES.text(
                        key,
                        all.size(),
                        Text.list(examples.stream().limit(EXAMPLES).toList())));
    }

    private static String name(Decision decision) {
        String all = Stream.of(decision.unit(), decision.rule())
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" "));
        return all.isEmpty() ? decision.fingerprint() : all;
    }
}
