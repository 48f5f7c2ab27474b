package gouji.rules;

/** Sorts of words in a DRL file. */
enum TokenKind {
    WORD,
    STRING,
    NUMBER,
    SYMBOL
}
