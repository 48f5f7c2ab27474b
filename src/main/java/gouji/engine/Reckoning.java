package gouji.engine;

import gouji.finding.Draft;
import gouji.finding.Judgement;
import gouji.finding.Outcome;
import gouji.finding.OutcomeKind;
import gouji.finding.Severity;
import gouji.model.Facts;
import gouji.rules.RuleBook;
import gouji.rules.RuleInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Turns what the rules reported into findings, and says how every rule came out. */
final class Reckoning {
    private final List<RuleInfo> rules;
    private final Drafting drafting;
    private final Map<String, Severity> severities = new LinkedHashMap<>();

    Reckoning(RuleBook book) {
        this.rules = book.rules();
        this.drafting = new Drafting(book.forms());
        rules.forEach(r -> severities.merge(r.id(), r.severity(), Reckoning::graver));
    }

    /** @param broken names of the rules that failed; nothing they reported counts */
    Judgement of(Facts facts, Found found, Set<String> broken) {
        Needs needs = new Needs(facts);
        List<Draft> drafts = new ArrayList<>();
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (RuleInfo rule : rules) {
            boolean applies = needs.applies(rule);
            List<Draft> own = applies ? drafts(rule, facts, found) : List.of();
            drafts.addAll(own);
            Outcome outcome = outcome(needs.of(rule), own, broken.contains(rule.name()));
            outcomes.merge(rule.id(), applies ? doubted(rule, outcome, found) : outcome, Reckoning::worse);
        }
        return new Judgement(facts, drafts, outcomes, severities);
    }

    private static Outcome outcome(Outcome able, List<Draft> drafts, boolean broken) {
        if (broken) {
            return new Outcome(OutcomeKind.ERROR, able.missing());
        }
        return drafts.isEmpty() ? able : new Outcome(OutcomeKind.FAIL, able.missing());
    }

    private List<Draft> drafts(RuleInfo rule, Facts facts, Found found) {
        Map<String, Draft> byFingerprint = new LinkedHashMap<>();
        found.faults().stream()
                .filter(f -> f.rule().equals(rule.name()))
                .map(f -> drafting.of(rule, f, facts))
                .forEach(d -> byFingerprint.putIfAbsent(d.finding().fingerprint(), d));
        return List.copyOf(byFingerprint.values());
    }

    private static Outcome doubted(RuleInfo rule, Outcome outcome, Found found) {
        List<String> keys = found.doubts().stream()
                .filter(d -> d.rule().equals(rule.name()))
                .map(Found.Doubt::missing)
                .toList();
        return keys.isEmpty() ? outcome : worse(outcome, new Outcome(OutcomeKind.CANNOT_TELL, keys));
    }

    /** The worse of two outcomes, with what either of them missed. */
    private static Outcome worse(Outcome one, Outcome other) {
        OutcomeKind kind = one.kind().compareTo(other.kind()) <= 0 ? one.kind() : other.kind();
        List<String> missing = Stream.concat(one.missing().stream(), other.missing().stream())
                .distinct()
                .sorted()
                .toList();
        return new Outcome(kind, missing);
    }

    private static Severity graver(Severity one, Severity other) {
        return one.atLeast(other) ? one : other;
    }
}
