package gouji.finding;

import gouji.model.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Weighs the findings of a report against each other and says what the office does with it. */
public final class Grading {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::rule)
            .thenComparing(f -> f.where().stream().map(w -> w.key()).toList().toString())
            .thenComparing(Finding::fingerprint);

    private Grading() {}

    public static Checked grade(Judgement judgement) {
        List<Finding> findings =
                survivors(judgement.drafts()).stream().sorted(ORDER).toList();
        return new Checked(judgement.facts(), findings, judgement.outcomes(), verdict(judgement, findings));
    }

    /** Drops what a surviving finding explains. Findings that explain each other in a circle all stay. */
    private static List<Finding> survivors(List<Draft> drafts) {
        List<Draft> open = new ArrayList<>(drafts);
        List<Finding> kept = new ArrayList<>();
        while (!open.isEmpty()) {
            List<Draft> first = open.stream()
                    .filter(d -> open.stream().noneMatch(o -> o.explains(d)))
                    .toList();
            List<Draft> staying = first.isEmpty() ? List.copyOf(open) : first;
            open.removeAll(staying);
            staying.forEach(d -> kept.add(naming(d, drafts)));
            open.removeIf(d -> staying.stream().anyMatch(s -> s.explains(d)));
        }
        return kept;
    }

    private static Finding naming(Draft draft, List<Draft> all) {
        List<String> explained = all.stream()
                .filter(draft::explains)
                .map(d -> d.finding().rule())
                .distinct()
                .sorted()
                .toList();
        Finding f = draft.finding();
        return new Finding(
                f.rule(),
                f.severity(),
                f.title(),
                f.message(),
                f.basis(),
                f.where(),
                f.expected(),
                f.actual(),
                f.fix(),
                explained,
                f.fingerprint());
    }

    private static Verdict verdict(Judgement judgement, List<Finding> findings) {
        Facts facts = judgement.facts();
        if (facts.sections().isEmpty()
                && facts.tables().isEmpty()
                && facts.cells().isEmpty()) {
            return Verdict.UNREADABLE;
        }
        if (findings.stream().anyMatch(f -> f.severity() == Severity.ERROR)) {
            return Verdict.RETURN;
        }
        boolean warned = findings.stream().anyMatch(f -> f.severity() == Severity.WARNING);
        return warned || doubtful(judgement) ? Verdict.REVIEW : Verdict.PASS;
    }

    /** Whether a rule that matters could not tell, or broke. */
    private static boolean doubtful(Judgement judgement) {
        return judgement.outcomes().entrySet().stream().anyMatch(e -> doubtful(e, judgement.severities()));
    }

    private static boolean doubtful(Map.Entry<String, Outcome> outcome, Map<String, Severity> severities) {
        OutcomeKind kind = outcome.getValue().kind();
        return (kind == OutcomeKind.CANNOT_TELL || kind == OutcomeKind.ERROR)
                && severities.get(outcome.getKey()).atLeast(Severity.WARNING);
    }
}
