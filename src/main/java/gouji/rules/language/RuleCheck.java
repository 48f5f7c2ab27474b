package gouji.rules.language;

import gouji.rules.Diagnosis;
import gouji.rules.RuleFile;
import gouji.rules.drl.RuleText;
import gouji.rules.drl.Token;
import gouji.rules.drl.TokenKind;
import java.util.ArrayList;
import java.util.List;

/** Holds one DRL file against the allow-list. */
public final class RuleCheck {
    private final Vocabulary vocabulary;
    private final KnownCodes codes;

    public RuleCheck(Vocabulary vocabulary, KnownCodes codes) {
        this.vocabulary = vocabulary;
        this.codes = codes;
    }

    public NeedCheck needs() {
        return new NeedCheck(codes);
    }

    /** What is wrong outside the rules. */
    public List<Diagnosis> header(RuleFile file, List<Token> header) {
        List<Diagnosis> found = new ArrayList<>();
        new HeaderCheck(new Complaint(file.path(), "", found), vocabulary).check(header);
        return found;
    }

    /** What is wrong in a rule. */
    public List<Diagnosis> rule(RuleFile file, RuleText rule) {
        List<Diagnosis> found = new ArrayList<>();
        Complaint complaint = new Complaint(file.path(), rule.name(), found);
        if (!rule.whole()) {
            Token at = new Token(TokenKind.WORD, "rule", rule.line(), 0, 0);
            complaint.tell(
                    at,
                    "规则不完整。",
                    "The rule is not complete.",
                    "规则要有 when、then 和 end。",
                    "A rule has when, then and end.");
        }
        rule.attributes()
                .forEach(t -> complaint.refuse(t, "规则只能带 @ 注解，不能带属性。", "A rule has annotations and no attributes."));
        ExpressionCheck expressions = new ExpressionCheck(vocabulary, codes, complaint);
        expressions.check(rule.when());
        expressions.check(new ConsequenceCheck(complaint, file.isReading()).arguments(rule));
        return found;
    }
}
