package gouji.read.document;

/** The mark of a note: a small raised figure, which is no part of the number before it. */
public final class NoteMark {
    private NoteMark() {}

    /** Keeps a mark that follows apart from a number the text ends with. */
    public static void apart(StringBuilder text) {
        if (text.length() > 0 && Character.isDigit(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
    }
}
