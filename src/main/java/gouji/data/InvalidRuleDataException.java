package gouji.data;

import gouji.message.Text;
import java.io.IOException;

/** A data file of a rule book, such as its form or its phrases, that cannot be used, and why. */
public final class InvalidRuleDataException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final transient Text why;
    private final transient Text advice;

    /** @param line line from 1, or 0 when the whole file is meant */
    public InvalidRuleDataException(String file, int line, Text why, Text advice) {
        super(file + ":" + line + ": " + why.zh() + advice.zh());
        this.file = file;
        this.line = line;
        this.why = why;
        this.advice = advice;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    /** What is wrong. */
    public Text why() {
        return why;
    }

    /** What to write instead. */
    public Text advice() {
        return advice;
    }
}
