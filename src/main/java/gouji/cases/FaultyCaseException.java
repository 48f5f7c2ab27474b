package gouji.cases;

import gouji.message.Messages;
import gouji.message.Text;

/** A case that cannot be run as it is written. The message names file and line. */
public final class FaultyCaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    static final Messages MESSAGES = Messages.of("cases");

    private final transient Text text;

    private FaultyCaseException(String place, Text why) {
        this(new Text(place + "：" + why.zh(), place + ": " + why.en()));
    }

    private FaultyCaseException(Text text) {
        super(text.zh());
        this.text = text;
    }

    FaultyCaseException(String file, int line, Text why) {
        this(file + ":" + line, why);
    }

    /** With the message of that name. */
    FaultyCaseException(String file, int line, String key, Object... arguments) {
        this(file, line, MESSAGES.text(key, arguments));
    }

    /** With the message of that name. */
    FaultyCaseException(RuleCase rule, String key, Object... arguments) {
        this(rule.title(), MESSAGES.text(key, arguments));
    }

    /** What is wrong, file and line in front. */
    public Text text() {
        return text;
    }
}
