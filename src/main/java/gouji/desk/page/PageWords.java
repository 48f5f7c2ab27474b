package gouji.desk.page;

import gouji.finding.DecisionState;
import gouji.finding.Severity;
import gouji.finding.Verdict;
import gouji.message.Codes;
import gouji.message.Language;
import gouji.message.Messages;
import gouji.review.store.LetterSteps;
import gouji.write.words.OutputTexts;

/** What the pages say, in one language. */
public record PageWords(Language language) {
    private static final Messages MESSAGES = Messages.of("desk");

    public String get(String key, Object... arguments) {
        return MESSAGES.get(language, key, arguments);
    }

    public String of(Verdict verdict) {
        return OutputTexts.in(language).of(verdict);
    }

    public String of(Severity severity) {
        return OutputTexts.in(language).of(severity);
    }

    public String of(DecisionState state) {
        return OutputTexts.in(language).of(state);
    }

    public String step(LetterSteps.Step step) {
        return get("step." + Codes.of(step));
    }
}
