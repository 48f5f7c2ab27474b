package gouji.json;

import gouji.message.Text;

/** Says which part of a JSON file is not in the fact format, and what is wrong with it. */
public final class MalformedFactsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String pointer;

    private final transient Text text;

    /** @param text what is wrong with the part */
    public MalformedFactsException(String pointer, Text text) {
        super(text.en());
        this.pointer = pointer;
        this.text = text;
    }

    /** What is wrong with the part. */
    public Text text() {
        return text;
    }

    /** JSON pointer to the part, such as {@code /0/cells/3/state}. */
    public String pointer() {
        return pointer;
    }
}
