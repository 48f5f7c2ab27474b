package gouji.engine;

import gouji.finding.CandidateFinding;
import gouji.finding.Evaluation;
import gouji.finding.Outcome;
import gouji.finding.OutcomeKind;
import gouji.finding.RuleResult;
import gouji.model.Facts;
import gouji.rules.RuleBook;
import gouji.rules.metadata.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns what the rules reported into findings, and says how every rule came out. */
final class OutcomeBuilder {
    private final List<RuleInfo> rules;
    private final List<RuleInfo> ofBatch;
    private final FindingBuilder drafting;

    OutcomeBuilder(RuleBook book) {
        this.rules = book.rules().stream().filter(r -> !r.batch()).toList();
        this.ofBatch = book.rules().stream().filter(RuleInfo::batch).toList();
        this.drafting = new FindingBuilder(book.forms());
    }

    /** @param broken names of the rules that failed */
    Evaluation of(Facts facts, Found found, Set<String> broken) {
        return of(rules, facts, found, broken);
    }

    /** The same of the rules for a whole batch. */
    Evaluation ofBatch(Facts facts, Found found, Set<String> broken) {
        return of(ofBatch, facts, found, broken);
    }

    private Evaluation of(List<RuleInfo> asked, Facts facts, Found found, Set<String> broken) {
        Needs needs = new Needs(facts);
        Map<String, List<Found.Fault>> faults = byRule(found.faults(), Found.Fault::rule);
        Map<String, List<Found.Doubt>> doubts = byRule(found.doubts(), Found.Doubt::rule);
        List<RuleResult> rulings = new ArrayList<>();
        for (RuleInfo rule : asked) {
            // most rules report nothing of most reports
            boolean spoke = faults.containsKey(rule.name()) || doubts.containsKey(rule.name());
            boolean heard = spoke && needs.applies(rule);
            List<CandidateFinding> drafts = heard ? drafts(rule, facts, of(faults, rule)) : List.of();
            Outcome outcome = outcome(needs.of(rule), drafts, broken.contains(rule.name()));
            Outcome doubted = heard ? doubted(outcome, of(doubts, rule)) : outcome;
            rulings.add(new RuleResult(rule.name(), rule.id(), rule.severity(), doubted, drafts));
        }
        return new Evaluation(facts, rulings);
    }

    private static <T> Map<String, List<T>> byRule(List<T> reported, Function<T, String> rule) {
        return reported.stream().collect(Collectors.groupingBy(rule));
    }

    private static <T> List<T> of(Map<String, List<T>> reported, RuleInfo rule) {
        return reported.getOrDefault(rule.name(), List.of());
    }

    private static Outcome outcome(Outcome able, List<CandidateFinding> drafts, boolean broken) {
        if (broken) {
            return new Outcome(OutcomeKind.ERROR, able.missing());
        }
        return drafts.isEmpty() ? able : new Outcome(OutcomeKind.FAIL, able.missing());
    }

    /** Of faults alike but for their lines, which come in any order, the same one is kept each time. */
    private List<CandidateFinding> drafts(RuleInfo rule, Facts facts, List<Found.Fault> faults) {
        Map<String, CandidateFinding> byFingerprint = new TreeMap<>();
        faults.stream()
                .map(f -> drafting.of(rule, f, facts))
                .forEach(d -> byFingerprint.merge(d.finding().fingerprint(), d, OutcomeBuilder::first));
        return List.copyOf(byFingerprint.values());
    }

    private static CandidateFinding first(CandidateFinding one, CandidateFinding other) {
        return one.toString().compareTo(other.toString()) <= 0 ? one : other;
    }

    private static Outcome doubted(Outcome outcome, List<Found.Doubt> doubts) {
        List<String> keys =
                doubts.stream().map(Found.Doubt::missing).distinct().sorted().toList();
        return keys.isEmpty() ? outcome : outcome.worse(new Outcome(OutcomeKind.CANNOT_TELL, keys));
    }
}
