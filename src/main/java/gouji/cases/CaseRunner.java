package gouji.cases;

import gouji.cases.Difference.Sort;
import gouji.engine.RuleEngine;
import gouji.finding.CheckedReport;
import gouji.finding.Evaluation;
import gouji.finding.Finding;
import gouji.finding.Grading;
import gouji.finding.GradingScale;
import gouji.finding.OutcomeKind;
import gouji.model.Facts;
import gouji.model.Setting;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs cases against compiled rules. May be used by several threads. */
public final class CaseRunner {
    private final RuleEngine judge;
    private final CaseSetup staging;

    CaseRunner(RuleEngine judge, CaseSetup staging) {
        this.judge = judge;
        this.staging = staging;
    }

    /** What comes out otherwise than the case says; a case that cannot be run says why. */
    public CaseResult run(RuleCase rule) {
        try {
            return new CaseResult(rule, differences(rule, judge(rule)));
        } catch (FaultyCaseException e) {
            return new CaseResult(rule, List.of(Difference.faulty(e)));
        }
    }

    /** What the rules say of the report of a case, or of the batch. */
    Evaluation judge(RuleCase rule) {
        return judge(judge, rule, staging.facts(rule));
    }

    static Evaluation judge(RuleEngine judge, RuleCase rule, Facts facts) {
        return rule.base() == null ? judge.judgeBatch(facts) : judge.judge(facts, settings(judge, rule));
    }

    private static List<Setting> settings(RuleEngine judge, RuleCase rule) {
        rule.settings().keySet().stream()
                .filter(name -> !judge.hasSetting(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new FaultyCaseException(rule, "setting.unknown", name);
                });
        return rule.settings().entrySet().stream()
                .map(s -> s.getValue().matches("[0-9.]+")
                        ? Setting.of(s.getKey(), new BigDecimal(s.getValue()))
                        : Setting.of(s.getKey(), s.getValue()))
                .toList();
    }

    /**
     * What comes of the report of a case.
     *
     * @throws FaultyCaseException when the case cannot be run as it is written
     */
    public CheckedReport checked(RuleCase rule) {
        return graded(judge(rule));
    }

    List<Difference> differences(RuleCase rule, Evaluation judgement) {
        return differences(rule, graded(judgement));
    }

    private static CheckedReport graded(Evaluation judgement) {
        return new Grading(GradingScale.STANDARD).grade(judgement);
    }

    private static List<Difference> differences(RuleCase rule, CheckedReport checked) {
        List<String> found =
                checked.findings().stream().map(f -> name(f, rule.finds())).toList();
        List<Difference> all = new ArrayList<>();
        compare(rule.finds(), found, Sort.MISSING_FINDING, Sort.SURPLUS_FINDING, all);
        if (rule.cannotTell() != null) {
            List<String> doubts = with(checked, OutcomeKind.CANNOT_TELL);
            compare(rule.cannotTell(), doubts, Sort.MISSING_DOUBT, Sort.SURPLUS_DOUBT, all);
        }
        with(checked, OutcomeKind.ERROR).forEach(id -> all.add(Difference.of(Sort.BROKEN_RULE, id)));
        return all;
    }

    private static String name(Finding finding) {
        return finding.where().isEmpty()
                ? finding.rule()
                : finding.rule() + " " + finding.where().get(0).key();
    }

    /** With the number of its spots, where the case asks for it. */
    private static String name(Finding finding, List<String> expected) {
        String name = name(finding);
        boolean counted = expected.stream().anyMatch(e -> e.startsWith(name + " ×"));
        return counted ? name + " ×" + finding.where().size() : name;
    }

    private static List<String> with(CheckedReport checked, OutcomeKind kind) {
        return checked.outcomes().entrySet().stream()
                .filter(e -> e.getValue().kind() == kind)
                .flatMap(e -> Stream.of(e.getKey()))
                .toList();
    }

    private static void compare(
            List<String> expected, List<String> actual, Sort missed, Sort surplus, List<Difference> differences) {
        less(expected, actual).forEach(m -> differences.add(Difference.of(missed, m)));
        less(actual, expected).forEach(s -> differences.add(Difference.of(surplus, s)));
    }

    /** The first list without what the second has, each as often as it is there. */
    private static List<String> less(List<String> all, List<String> taken) {
        List<String> rest = new ArrayList<>(all);
        taken.forEach(rest::remove);
        return rest;
    }
}
