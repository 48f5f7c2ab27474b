package gouji.rules.language;

import gouji.data.LinearPattern;
import gouji.data.RefusedPatternException;
import gouji.rules.drl.MatchCall;
import gouji.rules.drl.Token;
import java.util.List;

/** Holds the regular expressions of one rule against what runs in linear time. */
final class PatternCheck {
    private final RuleErrors complaint;

    PatternCheck(RuleErrors complaint) {
        this.complaint = complaint;
    }

    void check(List<Token> words) {
        for (int i = 0; i < words.size(); i++) {
            if (MatchCall.begins(words, i)) {
                check(words, i);
            }
        }
    }

    private void check(List<Token> words, int at) {
        if (MatchCall.at(words, at).isEmpty()) {
            complaint.note(words.get(at), "matches.sides");
            return;
        }
        Token pattern = words.get(at + 1).is("(") && at + 2 < words.size() ? words.get(at + 2) : words.get(at + 1);
        if (pattern.isString()) {
            compile(pattern);
        }
    }

    private void compile(Token pattern) {
        try {
            LinearPattern.of(pattern.text());
        } catch (RefusedPatternException e) {
            complaint.note(pattern, e.why(), e.advice());
        }
    }
}
