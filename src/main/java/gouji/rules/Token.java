package gouji.rules;

/**
 * A word of a DRL file.
 *
 * @param kind what sort of word
 * @param text the word; of a string its content, escapes resolved
 * @param line line it begins on, from 1
 * @param start offset of its first character in the file
 * @param end offset just past its last character
 */
record Token(TokenKind kind, String text, int line, int start, int end) {
    boolean is(String word) {
        return kind != TokenKind.STRING && text.equals(word);
    }

    boolean isWord() {
        return kind == TokenKind.WORD;
    }

    boolean isString() {
        return kind == TokenKind.STRING;
    }

    boolean isVariable() {
        return isWord() && text.startsWith("$");
    }
}
