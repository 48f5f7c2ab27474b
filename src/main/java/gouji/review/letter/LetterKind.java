package gouji.review.letter;

/** What a letter is about, the gravest first: a letter about several matters is of the kind of the first. */
public enum LetterKind {
    /** What was handed in is the report of another unit. */
    FOREIGN,
    /** What was handed in cannot be read. */
    UNREAD,
    /** Nothing was handed in. */
    MISSING,
    /** The report has errors and goes back. */
    RETURN,
    /** Its prose is that of other units. */
    ALIKE,
    /** Something in it may be wrong, or could not be read. */
    REVIEW
}
