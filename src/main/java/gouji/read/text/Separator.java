package gouji.read.text;

/** What parts the cells of a line of text. */
enum Separator {
    /** Nothing does: the line is a paragraph, or a row of one cell. */
    NONE,
    /** A line of dashes or box drawing, which belongs to a table and says nothing. */
    RULE,
    TAB,
    PIPE,
    COMMA,
    SPACES
}
