package gouji.rules.drl;

/**
 * A word of a DRL file.
 *
 * @param kind what sort of word
 * @param text the word; of a string its content, escapes resolved
 * @param line line it begins on, from 1
 * @param start offset of its first character in the file
 * @param end offset just past its last character
 */
public record Token(TokenKind kind, String text, int line, int start, int end) {
    public boolean is(String word) {
        return kind != TokenKind.STRING && text.equals(word);
    }

    public boolean isWord() {
        return kind == TokenKind.WORD;
    }

    public boolean isString() {
        return kind == TokenKind.STRING;
    }

    public boolean isVariable() {
        return isWord() && text.startsWith("$");
    }
}
