package gouji.docs;

import gouji.cases.CaseBook;
import gouji.cases.CaseRunner;
import gouji.cases.RuleCase;
import gouji.finding.CheckedReport;
import gouji.finding.Finding;
import gouji.finding.Outcome;
import gouji.finding.OutcomeKind;
import gouji.message.Messages;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.metadata.RuleInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The cases that show a rule: those its file marks, and where none is marked as failing the one that finds least besides. */
final class Examples {
    private static final Messages MESSAGES = Messages.of("docs");

    private static final Set<OutcomeKind> DOUBTS = EnumSet.of(OutcomeKind.CANNOT_TELL, OutcomeKind.ERROR);

    private final CaseBook cases;
    private final CaseRunner runner;
    private final Map<RuleCase, CheckedReport> checked = new LinkedHashMap<>();

    Examples(CaseBook cases, CaseRunner runner) {
        this.cases = cases;
        this.runner = runner;
    }

    Optional<RuleCase> failing(RuleInfo rule) {
        Optional<RuleCase> marked = marked(rule, RuleCase::fails);
        return marked.isPresent()
                ? marked
                : cases.cases().stream()
                        .filter(c -> finding(c, rule).isPresent())
                        .min(Comparator.comparing((RuleCase c) -> !beside(c, rule))
                                .thenComparing(c -> c.finds().size()));
    }

    Optional<RuleCase> passing(RuleInfo rule) {
        return marked(rule, RuleCase::passes);
    }

    private Optional<RuleCase> marked(RuleInfo rule, Function<RuleCase, List<String>> mark) {
        return cases.cases().stream()
                .filter(c -> mark.apply(c).contains(rule.key()))
                .findFirst();
    }

    private static boolean beside(RuleCase wanted, RuleInfo rule) {
        return wanted.file().startsWith(rule.file().replaceFirst("\\.drl$", "."));
    }

    /** What a rule finds in a case. */
    Optional<Finding> finding(RuleCase rule, RuleInfo wanted) {
        if (rule.finds().stream().noneMatch(f -> f.startsWith(wanted.id() + " "))) {
            return Optional.empty();
        }
        return checked(rule).findings().stream()
                .filter(f -> f.rule().equals(wanted.id())
                        && f.title().zh().equals(wanted.title().zh()))
                .findFirst();
    }

    private CheckedReport checked(RuleCase rule) {
        return checked.computeIfAbsent(rule, runner::checked);
    }

    /** The marks that are not true, or name no rule. */
    List<Diagnostic> untrue(List<RuleInfo> rules) {
        List<Diagnostic> untrue = new ArrayList<>();
        for (RuleCase one : cases.cases()) {
            one.fails().stream()
                    .filter(key -> rules.stream().noneMatch(r -> r.key().equals(key) && fails(one, r)))
                    .forEach(key -> untrue.add(told(one, "fails", key)));
            one.passes().stream()
                    .filter(key -> rules.stream().noneMatch(r -> r.key().equals(key) && passes(one, r)))
                    .forEach(key -> untrue.add(told(one, "passes", key)));
        }
        return untrue;
    }

    /** Whether the rule finds something, or cannot tell, which is all some rules say. */
    private boolean fails(RuleCase one, RuleInfo rule) {
        return finding(one, rule).isPresent() || kind(one, rule) == OutcomeKind.CANNOT_TELL;
    }

    /** Whether the rule finds nothing and does not doubt; it may have nothing to judge, as a claim that is not made. */
    private boolean passes(RuleCase one, RuleInfo rule) {
        return finding(one, rule).isEmpty() && !DOUBTS.contains(kind(one, rule));
    }

    private OutcomeKind kind(RuleCase one, RuleInfo rule) {
        Outcome outcome = checked(one).outcomes().get(rule.id());
        return outcome == null ? OutcomeKind.ERROR : outcome.kind();
    }

    private static Diagnostic told(RuleCase one, String mark, String key) {
        return Diagnostic.of(one.file(), one.line(), "", MESSAGES, "example.untrue", mark, key);
    }
}
