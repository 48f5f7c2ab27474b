package gouji.rules;

import gouji.finding.Basis;
import gouji.finding.Severity;
import gouji.finding.Text;
import java.util.List;

/** What is known of a rule, made or changed by the names of its properties. */
final class RuleInfoDraft {
    private String id = "";
    private String label = "";
    private String name = "";
    private Text title;
    private Severity severity;
    private List<Basis> basis = List.of();
    private Text message;
    private Text fix;
    private List<String> needs = List.of();
    private List<Integer> editions = List.of();
    private List<String> kinds = List.of();
    private List<String> explains = List.of();
    private boolean derived;
    private boolean batch;
    private String file = "";
    private int line;

    RuleInfoDraft() {}

    RuleInfoDraft(RuleInfo rule) {
        id = rule.id();
        label = rule.label();
        name = rule.name();
        title = rule.title();
        severity = rule.severity();
        basis = rule.basis();
        message = rule.message();
        fix = rule.fix();
        needs = rule.needs();
        editions = rule.editions();
        kinds = rule.kinds();
        explains = rule.explains();
        derived = rule.derived();
        batch = rule.batch();
        file = rule.file();
        line = rule.line();
    }

    RuleInfoDraft id(String value) {
        id = value;
        return this;
    }

    RuleInfoDraft label(String value) {
        label = value;
        return this;
    }

    RuleInfoDraft name(String value) {
        name = value;
        return this;
    }

    RuleInfoDraft title(Text value) {
        title = value;
        return this;
    }

    RuleInfoDraft severity(Severity value) {
        severity = value;
        return this;
    }

    RuleInfoDraft basis(List<Basis> value) {
        basis = value;
        return this;
    }

    RuleInfoDraft message(Text value) {
        message = value;
        return this;
    }

    RuleInfoDraft fix(Text value) {
        fix = value;
        return this;
    }

    RuleInfoDraft needs(List<String> value) {
        needs = value;
        return this;
    }

    RuleInfoDraft editions(List<Integer> value) {
        editions = value;
        return this;
    }

    RuleInfoDraft kinds(List<String> value) {
        kinds = value;
        return this;
    }

    RuleInfoDraft explains(List<String> value) {
        explains = value;
        return this;
    }

    RuleInfoDraft derived(boolean value) {
        derived = value;
        return this;
    }

    RuleInfoDraft batch(boolean value) {
        batch = value;
        return this;
    }

    RuleInfoDraft file(String value) {
        file = value;
        return this;
    }

    RuleInfoDraft line(int value) {
        line = value;
        return this;
    }

    /** The rule as it is now. */
    RuleInfo done() {
        return new RuleInfo(
                id, label, name, title, severity, basis, message, fix, needs, editions, kinds, explains, derived, batch,
                file, line);
    }
}
