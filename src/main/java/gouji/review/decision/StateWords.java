package gouji.review.decision;

import gouji.finding.DecisionState;
import gouji.message.Codes;
import gouji.message.Language;
import gouji.message.Messages;
import gouji.message.Text;
import gouji.text.Space;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the states of decisions are called in workbooks and files. */
final class StateWords {
    private static final Messages MESSAGES = Messages.of("write");

    private StateWords() {}

    static Text of(DecisionState state) {
        return MESSAGES.text("decisionstate." + Codes.of(state));
    }

    /** The one by which a finding counts again. */
    static Text confirmed() {
        return of(DecisionState.CONFIRMED);
    }

    /** All of them, for a message. */
    static Text all() {
        return new Text(all(Language.ZH, "、"), all(Language.EN, ", "));
    }

    private static String all(Language language, String between) {
        return DecisionState.written().stream()
                .map(state -> of(state).textIn(language))
                .collect(Collectors.joining(between));
    }

    /** The state somebody wrote, in either language or as its code. */
    static Optional<DecisionState> read(String word) {
        String bare = Space.without(word).toLowerCase(Locale.ROOT);
        return DecisionState.written().stream()
                .filter(state -> bare.equals(Codes.of(state))
                        || Stream.of(Language.values())
                                .anyMatch(language ->
                                        bare.equals(Space.without(of(state).textIn(language))
                                                .toLowerCase(Locale.ROOT))))
                .findFirst();
    }
}
