package gouji.finding;

import gouji.message.Text;
import gouji.model.Facts;
import gouji.model.Problem;
import gouji.model.Trouble;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Weighs the findings of a report against each other and says what the office does with it. */
public final class Grading {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::rule)
            .thenComparing(f -> f.where().stream().map(w -> w.key()).collect(Collectors.joining(" ")))
            .thenComparing(Finding::fingerprint);

    private final Waivers waivers;
    private final GradingScale scale;

    public Grading(Waivers waivers, GradingScale scale) {
        this.waivers = waivers;
        this.scale = scale;
    }

    public CheckedReport grade(Evaluation judgement) {
        Facts facts = judgement.facts();
        String unit = facts.report().unit();
        List<Finding> all =
                CauseFilter.single(judgement.drafts()).stream().sorted(ORDER).toList();
        CheckedReport draft = new CheckedReport(facts, all, List.of(), judgement.outcomes(), Verdict.PASS, null);
        CheckedReport checked = waive(draft, finding -> waivers.covering(finding, unit), judgement.severities());
        return checked.withFacts(lapsed(facts, checked.findings()));
    }

    /**
     * The same report when some of its findings count no more.
     *
     * @param decisions which do not
     * @param severities the gravest severity of every check
     */
    public CheckedReport waive(
            CheckedReport checked, Function<Finding, Optional<Waiver>> decisions, Map<String, Severity> severities) {
        List<Finding> open = new ArrayList<>();
        List<Waived> waived = new ArrayList<>(checked.waived());
        for (Finding finding : checked.findings()) {
            decisions.apply(finding).ifPresentOrElse(w -> waived.add(new Waived(finding, w)), () -> open.add(finding));
        }
        Map<String, Outcome> outcomes = outcomes(checked.outcomes(), open, waived);
        Verdict verdict = verdict(checked.facts(), open, outcomes, severities);
        // what is no report, or the figures of another unit, earns no points
        boolean none = verdict == Verdict.UNREADABLE
                || checked.facts().isForeign()
                || checked.facts().report().isBatch();
        Score score = none ? null : scale.score(open);
        return new CheckedReport(
                checked.facts(), List.copyOf(open), List.copyOf(waived), outcomes, verdict, score, checked.changes());
    }

    /** The facts with a note of every waiver that has run out, so that nobody wonders why its finding is back. */
    private Facts lapsed(Facts facts, List<Finding> open) {
        List<Problem> notes = open.stream()
                .flatMap(f -> waivers.lapsed(f, facts.report().unit()).stream())
                .distinct()
                .map(w -> Trouble.WAIVER_LAPSED.problem(w.rule(), w.who(), Text.day(Objects.requireNonNull(w.until()))))
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
