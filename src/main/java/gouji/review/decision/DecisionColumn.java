package gouji.review.decision;

import gouji.message.Language;
import gouji.message.Messages;
import gouji.message.Text;
import gouji.text.Space;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A column of the workbook of findings that says what was decided, or of what. */
enum DecisionColumn {
    FINGERPRINT("fingerprint"),
    STATE("decision"),
    REASON("decision.reason"),
    WHO("decision.who"),
    UNTIL("decision.until"),
    MARK("decision.mark"),
    RULE("rule"),
    UNIT("unit"),
    YEAR("year"),
    SUMMARY("message");

    private static final Messages MESSAGES = Messages.of("write");
    private static final String TABLE = "table.";

    private final String key;

    DecisionColumn(String key) {
        this.key = key;
    }

    /** Its heading, as the workbook is written. */
    Text heading() {
        return MESSAGES.text(TABLE + key);
    }

    /** The column a heading names, in either language, whatever white space and case it has. */
    static Optional<DecisionColumn> of(String heading) {
        return Stream.of(values())
                .filter(column -> Stream.of(Language.values())
                        .anyMatch(language ->
                                bare(column.heading().textIn(language)).equals(bare(heading))))
                .findFirst();
    }

    private static String bare(String heading) {
        return Space.without(heading).toLowerCase(Locale.ROOT);
    }
}
