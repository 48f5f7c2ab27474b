package gouji.model;

import gouji.message.Codes;

/** What stands in a cell of the form; the difference between a zero and nothing at all is kept. */
public enum CellState {
    /** A plain number. */
    NUMBER,
    /** Nothing but white space. */
    BLANK,
    /** A sign for nothing: {@code / - — 无 不适用}. */
    PLACEHOLDER,
    /** A number with a note, such as {@code 22（其中修订16件）}; the number counts. */
    ANNOTATED,
    /** Something that is no number. */
    TEXT;

    /** The name in JSON and in messages: lower case. */
    public String code() {
        return Codes.of(this);
    }
}
