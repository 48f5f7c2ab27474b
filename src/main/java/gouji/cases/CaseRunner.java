package gouji.cases;

import gouji.engine.Judge;
import gouji.finding.Checked;
import gouji.finding.Finding;
import gouji.finding.Grading;
import gouji.finding.Judgement;
import gouji.finding.OutcomeKind;
import gouji.finding.Scale;
import gouji.finding.Waivers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs cases against compiled rules. May be used by several threads. */
public final class CaseRunner {
    private final Judge judge;
    private final Staging staging;

    CaseRunner(Judge judge, Staging staging) {
        this.judge = judge;
        this.staging = staging;
    }

    /** What comes out otherwise than the case says; a case that cannot be run says why. */
    public CaseResult run(RuleCase rule) {
        try {
            return new CaseResult(rule, differences(rule, judge(rule)));
        } catch (FaultyCase e) {
            return new CaseResult(rule, List.of(e.getMessage()));
        }
    }

    /** What the rules say of the report of a case. */
    Judgement judge(RuleCase rule) {
        return judge.judge(staging.facts(rule));
    }

    List<String> differences(RuleCase rule, Judgement judgement) {
        return differences(rule, new Grading(Waivers.NONE, Scale.STANDARD).grade(judgement));
    }

    private static List<String> differences(RuleCase rule, Checked checked) {
        List<String> found = checked.findings().stream().map(CaseRunner::name).toList();
        List<String> all = new ArrayList<>();
        compare("发现", rule.finds(), found, all);
        if (rule.cannotTell() != null) {
            compare("无法判断", rule.cannotTell(), with(checked, OutcomeKind.CANNOT_TELL), all);
        }
        with(checked, OutcomeKind.ERROR).forEach(id -> all.add("规则出错：" + id));
        return all;
    }

    private static String name(Finding finding) {
        return finding.where().isEmpty()
                ? finding.rule()
                : finding.rule() + " " + finding.where().get(0).key();
    }

    private static List<String> with(Checked checked, OutcomeKind kind) {
        return checked.outcomes().entrySet().stream()
                .filter(e -> e.getValue().kind() == kind)
                .flatMap(e -> Stream.of(e.getKey()))
                .toList();
    }

    private static void compare(String what, List<String> expected, List<String> actual, List<String> differences) {
        List<String> missing = new ArrayList<>(expected);
        actual.forEach(missing::remove);
        List<String> surplus = new ArrayList<>(actual);
        expected.forEach(surplus::remove);
        missing.forEach(m -> differences.add("应有而没有的" + what + "：" + m));
        surplus.forEach(s -> differences.add("不应有的" + what + "：" + s));
    }
}
