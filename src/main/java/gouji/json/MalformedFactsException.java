package gouji.json;

/** Says which part of a JSON file is not in the fact format, and what is wrong with it. */
public final class MalformedFactsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String pointer;

    public MalformedFactsException(String pointer, String message) {
        super(message);
        this.pointer = pointer;
    }

    /** JSON pointer to the part, such as {@code /0/cells/3/state}. */
    public String pointer() {
        return pointer;
    }
}
