package gouji.rules.language;

import gouji.message.Messages;
import gouji.message.Text;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.diagnosis.Suggestion;
import gouji.rules.drl.Token;
import java.util.List;

/** Where the mistakes of one rule are told. */
public record RuleErrors(String file, String rule, List<Diagnostic> diagnoses) {
    private static final Messages MESSAGES = Messages.of("rules");

    /** @param key of the message and its advice */
    public void note(Token at, String key, Object... arguments) {
        diagnoses.add(Diagnostic.of(file, at.line(), rule, MESSAGES, key, arguments));
    }

    public void note(Token at, Text why, Text advice) {
        diagnoses.add(Diagnostic.of(file, at.line(), rule, why).withAdvice(advice));
    }

    /** @param kind of word, such as {@code variable} */
    public void unknown(Token at, String kind, Iterable<String> known, Object... more) {
        diagnoses.add(Suggestion.unknown(file, at.line(), rule, kind, at.text(), known, more));
    }

    /**
     * Something the language of rules does not have.
     *
     * @param advice name of the advice
     */
    public void refuse(Token at, String advice) {
        diagnoses.add(Diagnostic.of(file, at.line(), rule, MESSAGES, "refused", at.text())
                .withAdvice(MESSAGES.text(advice)));
    }
}
