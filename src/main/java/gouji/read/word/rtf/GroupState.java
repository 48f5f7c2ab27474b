package gouji.read.word.rtf;

import org.jspecify.annotations.Nullable;

/** What holds within a group of RTF, and again as before when the group ends. */
final class GroupState implements Cloneable {
    /** How the bytes of a group are taken: most destinations hold nothing that is shown. */
    enum Use {
        TEXT,
        LABEL,
        FONTS,
        COLOURS,
        STYLES,
        /** The properties of the file. */
        ABOUT,
        AUTHOR,
        /** Not shown, but some group inside it may be: the text of a shape. */
        WRAPPED,
        SKIPPED
    }

    private static final int NONE = -1;

    Use use = Use.TEXT;
    /** Bytes that follow a Unicode character for older programs. */
    int fallback = 1;

    int font = -1;
    int eastAsianFont = -1;
    boolean eastAsian;
    boolean hidden;
    boolean deleted;
    /** Null when only styles say. */
    @Nullable
    Boolean struck;

    int colour;
    /** Colour behind the characters, 0 for none. */
    int ground;
    /** Colour behind the paragraph, 0 for none. */
    int paragraphGround;

    boolean inTable;
    int nesting;
    int style;
    int characterStyle = NONE;

    @Nullable
    Integer outline;
    /** Whether the group tells the shape of a row of a nested table. */
    boolean nestedRow;
    /** Whether the text of a shape ends with the group. */
    boolean endsFlow;

    GroupState inner() {
        try {
            GroupState inner = (GroupState) clone();
            inner.endsFlow = false;
            return inner;
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("a state can be copied", e);
        }
    }

    /** How deep in tables a paragraph stands. */
    int level() {
        return nesting > 0 ? nesting : inTable ? 1 : 0;
    }

    boolean isShown() {
        return !hidden && !deleted && !Boolean.TRUE.equals(struck) && (use == Use.TEXT || use == Use.LABEL);
    }

    /** Whether characters are kept: those shown, and the names of authors. */
    boolean isKept() {
        return isShown() || use == Use.AUTHOR;
    }

    void plainParagraph() {
        inTable = false;
        nesting = 0;
        style = 0;
        paragraphGround = 0;
        outline = null;
    }

    void plainText() {
        hidden = false;
        deleted = false;
        struck = null;
        characterStyle = NONE;
        colour = 0;
        ground = 0;
        eastAsian = false;
    }
}
