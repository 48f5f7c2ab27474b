package gouji.engine.explain;

import gouji.engine.MatchCollector;
import gouji.engine.MatchCollector.Matched;
import gouji.engine.RuleEngine;
import gouji.engine.RunLimits;
import gouji.engine.explain.Explanation.Halt;
import gouji.engine.explain.Explanation.Near;
import gouji.finding.Evaluation;
import gouji.finding.Finding;
import gouji.finding.Grading;
import gouji.finding.GradingScale;
import gouji.finding.RuleResult;
import gouji.model.Facts;
import gouji.rules.RuleBook;
import gouji.rules.file.RuleSource;
import gouji.rules.metadata.RuleInfo;
import gouji.rules.probes.Condition;
import gouji.rules.probes.Condition.Loosened;
import gouji.rules.probes.Probes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks the conditions of a rule one after the other where a report fulfils them, and what comes near where it does not. */
public final class Explainer {
    private static final int MOST = 5;
    /** A rule with a part left out matches far more often than a rule may. */
    private static final int LOOSER = 100;

    private final RuleBook book;
    private final RuleEngine judge;
    private final RunLimits limits;

    public Explainer(RuleBook book, RuleEngine judge) {
        this(book, judge, RunLimits.DEFAULT);
    }

    /** @param limits of the judge */
    public Explainer(RuleBook book, RuleEngine judge, RunLimits limits) {
        this.book = book;
        this.judge = judge;
        this.limits = new RunLimits(limits.firings() * LOOSER, limits.time());
    }

    /**
     * An explanation for every rule of that name.
     *
     * @param name id of a check, or id and case such as {@code TX-01(new)}
     */
    public List<Explanation> explain(Facts facts, String name) {
        Evaluation judgement = judge.judge(facts);
        return book.rules().stream()
                .filter(r -> r.isNamedBy(name))
                .map(r -> explain(facts, r, r.batch() ? judge.judgeBatch(facts) : judgement))
                .toList();
    }

    private static RuleResult ruling(Evaluation judgement, RuleInfo rule) {
        return judgement.rulings().stream()
                .filter(r -> r.rule().equals(rule.name()))
                .findFirst()
                .orElseThrow();
    }

    private Explanation explain(Facts facts, RuleInfo rule, Evaluation judgement) {
        RuleSource source = book.sources().stream()
                .filter(s -> s.path().equals(rule.file()))
                .findFirst()
                .orElseThrow();
        Probes probes = new Probes(source, rule.name());
        List<Condition> conditions = probes.conditions();
        Condition last = conditions.get(conditions.size() - 1);
        Optional<Map<String, List<Matched>>> seen = MatchCollector.of(book, probes.source(), facts, limits);
        List<Matched> matches =
                seen.map(all -> all.getOrDefault(last.probe(), List.of())).orElse(List.of());
        return new Explanation(
                rule,
                ruling(judgement, rule).outcome(),
                covering(judgement, rule),
                conditions,
                matches,
                matches.isEmpty() ? seen.map(all -> halt(conditions, all)).orElse(null) : null);
    }

    private static List<String> covering(Evaluation judgement, RuleInfo rule) {
        return new Grading(GradingScale.STANDARD)
                .grade(judgement).findings().stream()
                        .filter(f -> f.explained().contains(rule.id()))
                        .map(Finding::rule)
                        .distinct()
                        .toList();
    }

    private static Halt halt(List<Condition> conditions, Map<String, List<Matched>> seen) {
        Matched before = null;
        for (Condition condition : conditions) {
            List<Matched> matches = seen.get(condition.probe());
            if (matches == null) {
                return new Halt(condition, before, nearest(condition, before, seen));
            }
            before = matches.get(0);
        }
        throw new IllegalArgumentException("every condition is fulfilled");
    }

    /** What one loosened part lets through; only when none does, what is left when all parts are. */
    private static List<Near> nearest(Condition condition, @Nullable Matched before, Map<String, List<Matched>> seen) {
        int known = before == null ? 0 : before.facts().size();
        List<Near> nearest = new ArrayList<>();
        Set<List<Object>> told = new LinkedHashSet<>();
        for (Loosened loosened : condition.loosened()) {
            for (Matched match : seen.getOrDefault(loosened.probe(), List.of())) {
                List<Object> facts = match.facts().subList(known, match.facts().size());
                if (nearest.size() < MOST && told.add(facts)) {
                    nearest.add(new Near(facts, loosened.without(), match));
                }
            }
        }
        return nearest;
    }
}
