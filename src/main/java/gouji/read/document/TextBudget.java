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
        within(++blocks, limits.blocks(), "段落和表格");
    }

    /** Counts the text of a paragraph or cell. */
    public void text(String text) {
        within(text.length(), limits.length(), "一段文字的字数");
        characters += text.length();
        within(characters, limits.characters(), "文字总数");
        for (int i = 0; i < text.length(); i++) {
            sentences += ENDS.indexOf(text.charAt(i)) < 0 ? 0 : 1;
        }
        within(sentences, limits.sentences(), "句子数");
    }

    private static void within(long count, int limit, String what) {
        if (count > limit) {
            throw RefusalException.of(Trouble.TOO_COMPLEX, what + "多于 " + limit);
        }
    }
}
