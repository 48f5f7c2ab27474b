package gouji.rules.drl;

/** Sorts of words in a DRL file. */
public enum TokenKind {
    WORD,
    STRING,
    NUMBER,
    SYMBOL
}
