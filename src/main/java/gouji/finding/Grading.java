package gouji.finding;

import gouji.message.Text;
import gouji.model.Facts;
import gouji.model.Problem;
import gouji.model.Trouble;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Weighs the findings of a report against each other and says what the office does with it. */
public final class Grading {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::rule)
            .thenComparing(f -> f.where().stream().map(w -> w.key()).collect(Collectors.joining(" ")))
            .thenComparing(Finding::fingerprint);

    private final GradingScale scale;

    public Grading(GradingScale scale) {
        this.scale = scale;
    }

    public CheckedReport grade(Evaluation judgement) {
        List<Finding> all =
                CauseFilter.single(judgement.drafts()).stream().sorted(ORDER).toList();
        CheckedReport draft =
                new CheckedReport(judgement.facts(), all, List.of(), judgement.outcomes(), Verdict.PASS, null);
        return weighed(draft, judgement.severities());
    }

    /**
     * The same report when some of its findings do not count, with a note of every decision that has run out, so that
     * nobody wonders why its finding counts again.
     *
     * @param severities the gravest severity of every check
     */
    public CheckedReport decide(CheckedReport checked, Decisions decisions, Map<String, Severity> severities) {
        if (decisions.latest().isEmpty()) {
            return checked;
        }
        List<Finding> open = new ArrayList<>();
        List<Waived> waived = new ArrayList<>(checked.waived());
        Map<String, Decision> decided = new HashMap<>(checked.decided());
        for (Finding finding : checked.findings()) {
            Optional<Decision> decision = decisions.of(finding, checked.facts());
            if (decision.filter(d -> !d.state().counts() && decisions.holds(d)).isPresent()) {
                waived.add(new Waived(finding, decision.get()));
            } else {
                open.add(finding);
                decision.ifPresent(d -> decided.put(finding.fingerprint(), d));
            }
        }
        if (waived.size() == checked.waived().size()
                && decided.size() == checked.decided().size()) {
            return checked;
        }
        CheckedReport draft = new CheckedReport(
                noted(checked.facts(), decided.values(), decisions),
                List.copyOf(open),
                List.copyOf(waived),
                checked.outcomes(),
                checked.verdict(),
                checked.score(),
                checked.changes(),
                Map.copyOf(decided));
        return weighed(draft, severities);
    }

    private CheckedReport weighed(CheckedReport checked, Map<String, Severity> severities) {
        Map<String, Outcome> outcomes = outcomes(checked.outcomes(), checked.findings(), checked.waived());
        Verdict verdict = verdict(checked.facts(), checked.findings(), outcomes, severities);
        // what is no report, or the figures of another unit, earns no points
        boolean none = verdict == Verdict.UNREADABLE
                || checked.facts().isForeign()
                || checked.facts().report().isBatch();
        Score score = none ? null : scale.score(checked.findings());
        return checked.weighed(outcomes, verdict, score);
    }

    private static Facts noted(Facts facts, Collection<Decision> decided, Decisions decisions) {
        List<Problem> notes = decided.stream()
                .filter(d -> !decisions.holds(d))
                .distinct()
                .map(d -> Trouble.DECISION_LAPSED.problem(
                        d.rule(), d.who(), Text.day(Objects.requireNonNull(d.until(), "what ran out had an end"))))
                .sorted(Comparator.comparing(Problem::message))
                .toList();
        return notes.isEmpty()
                ? facts
                : facts.withProblems(
                        Stream.concat(facts.problems().stream(), notes.stream()).toList());
    }

    /** A failed rule is waived when every finding it still has is; what its findings explained has no say of its own. */
    private static Map<String, Outcome> outcomes(Map<String, Outcome> before, List<Finding> open, List<Waived> waived) {
        Set<String> failing = open.stream().map(Finding::rule).collect(Collectors.toSet());
        Map<String, Outcome> outcomes = new TreeMap<>(before);
        for (Waived w : waived) {
            String id = w.finding().rule();
            if (!failing.contains(id)) {
                outcomes.computeIfPresent(id, (key, old) -> waived(old));
            }
        }
        return outcomes;
    }

    private static Outcome waived(Outcome outcome) {
        return outcome.kind() == OutcomeKind.FAIL ? new Outcome(OutcomeKind.WAIVED, outcome.missing()) : outcome;
    }

    private Verdict verdict(
            Facts facts, List<Finding> findings, Map<String, Outcome> outcomes, Map<String, Severity> severities) {
        if (!facts.report().isBatch()
                && facts.sections().isEmpty()
                && facts.tables().isEmpty()
                && facts.cells().isEmpty()) {
            return Verdict.UNREADABLE;
        }
        if (findings.stream().anyMatch(scale::sendsBack)) {
            return Verdict.RETURN;
        }
        boolean warned = findings.stream().anyMatch(f -> scale.needsReview(f.severity()));
        boolean doubtful = outcomes.entrySet().stream()
                .filter(e -> isDoubtful(e.getValue().kind()))
                .map(e -> severities.get(e.getKey()))
                .anyMatch(severity -> severity != null && scale.needsReview(severity));
        return warned || doubtful ? Verdict.REVIEW : Verdict.PASS;
    }

    private static boolean isDoubtful(OutcomeKind kind) {
        return kind == OutcomeKind.CANNOT_TELL || kind == OutcomeKind.ERROR;
    }
}
