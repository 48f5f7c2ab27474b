package gouji.read.document;

import gouji.model.Trouble;

/** Counts the text of one file while it is taken in, so that it is refused before it costs memory. */
public final class TextBudget {
    private static final String ENDS = "。！？!?；;\n";

    private final TextLimits limits;
    private int blocks;
    private long characters;
    private long sentences;

    public TextBudget(TextLimits limits) {
        this.limits = limits;
    }

    /** Counts one more paragraph, table or picture. */
    public void block() {
        within(++blocks, limits.blocks(), "extent.blocks");
    }

    /** Counts the text of a paragraph or cell. */
    public void text(String text) {
        within(text.length(), limits.length(), "extent.length");
        characters += text.length();
        within(characters, limits.characters(), "extent.characters");
        for (int i = 0; i < text.length(); i++) {
            sentences += ENDS.indexOf(text.charAt(i)) < 0 ? 0 : 1;
        }
        within(sentences, limits.sentences(), "extent.sentences");
    }

    private static void within(long count, int limit, String key) {
        if (count > limit) {
            throw RefusalException.saying(Trouble.TOO_COMPLEX, key, limit);
        }
    }
}
