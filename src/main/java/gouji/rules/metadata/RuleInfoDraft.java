package gouji.rules.metadata;

import gouji.finding.Basis;
import gouji.finding.Severity;
import gouji.message.Text;
import java.util.List;

/** What is known of a rule, made or changed by the names of its properties. */
public final class RuleInfoDraft {
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

    RuleInfoDraft(Text title, Severity severity, Text message, Text fix) {
        this.title = title;
        this.severity = severity;
        this.message = message;
        this.fix = fix;
    }

    public RuleInfoDraft(RuleInfo rule) {
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

    public RuleInfoDraft id(String value) {
        id = value;
        return this;
    }

    public RuleInfoDraft label(String value) {
        label = value;
        return this;
    }

    public RuleInfoDraft name(String value) {
        name = value;
        return this;
    }

    public RuleInfoDraft title(Text value) {
        title = value;
        return this;
    }

    public RuleInfoDraft severity(Severity value) {
        severity = value;
        return this;
    }

    public RuleInfoDraft basis(List<Basis> value) {
        basis = value;
        return this;
    }

    public RuleInfoDraft message(Text value) {
        message = value;
        return this;
    }

    public RuleInfoDraft fix(Text value) {
        fix = value;
        return this;
    }

    public RuleInfoDraft needs(List<String> value) {
        needs = value;
        return this;
    }

    public RuleInfoDraft editions(List<Integer> value) {
        editions = value;
        return this;
    }

    public RuleInfoDraft kinds(List<String> value) {
        kinds = value;
        return this;
    }

    public RuleInfoDraft explains(List<String> value) {
        explains = value;
        return this;
    }

    public RuleInfoDraft derived(boolean value) {
        derived = value;
        return this;
    }

    public RuleInfoDraft batch(boolean value) {
        batch = value;
        return this;
    }

    public RuleInfoDraft file(String value) {
        file = value;
        return this;
    }

    public RuleInfoDraft line(int value) {
        line = value;
        return this;
    }

    /** The rule as it is now. */
    public RuleInfo done() {
        return new RuleInfo(
                id, label, name, title, severity, basis, message, fix, needs, editions, kinds, explains, derived, batch,
                file, line);
    }
}
