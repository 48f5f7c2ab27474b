package gouji.rules.drl;

import gouji.rules.Diagnosis;
import gouji.rules.RuleFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a DRL file into words, comments left out. Anything it cannot cut is a diagnosis, never skipped in silence. */
public final class Lexer {
    private static final Set<String> PAIRS =
            Set.of("==", "!=", "<=", ">=", "&&", "||", "++", "--", "+=", "-=", "->", "::");

    private final RuleFile file;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<int[]> comments = new ArrayList<>();
    private final List<Diagnosis> diagnoses = new ArrayList<>();
    private int at;
    private int line = 1;

    public Lexer(RuleFile file) {
        this.file = file;
        this.text = file.text();
    }

    public List<Token> tokens() {
        while (at < text.length()) {
            step();
        }
        return tokens;
    }

    /** Offsets, from and to, of every comment. */
    public List<int[]> comments() {
        return comments;
    }

    public List<Diagnosis> diagnoses() {
        return diagnoses;
    }

    private void step() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            advance(at + 1);
        } else if (text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            skip(end < 0 ? text.length() : end);
        } else if (text.startsWith("/*", at)) {
            comment();
        } else if (c == '"' || c == '\'') {
            string(c);
        } else if (Character.isJavaIdentifierStart(c)) {
            add(TokenKind.WORD, run(at));
        } else if (c >= '0' && c <= '9') {
            add(TokenKind.NUMBER, number());
        } else {
            add(TokenKind.SYMBOL, PAIRS.contains(pair()) ? at + 2 : at + 1);
        }
    }

    private String pair() {
        return text.substring(at, Math.min(at + 2, text.length()));
    }

    private void comment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            unclosed("注释 /* 没有以 */ 结束。", "The comment /* is not closed by */.");
        }
        skip(end < 0 ? text.length() : end + 2);
    }

    private void skip(int end) {
        comments.add(new int[] {at, end});
        advance(end);
    }

    private void string(char quote) {
        StringBuilder content = new StringBuilder();
        int i = at + 1;
        while (i < text.length() && text.charAt(i) != quote && text.charAt(i) != '\n') {
            if (text.charAt(i) == '\\' && i + 1 < text.length()) {
                i++;
            }
            content.append(text.charAt(i++));
        }
        boolean closed = i < text.length() && text.charAt(i) == quote;
        if (!closed) {
            unclosed("字符串没有以引号结束。", "The string is not closed by a quotation mark.");
        }
        int end = closed ? i + 1 : i;
        tokens.add(new Token(TokenKind.STRING, content.toString(), line, at, end));
        advance(end);
    }

    private void unclosed(String zh, String en) {
        diagnoses.add(Diagnosis.of(file.path(), line, "", zh, en));
    }

    private int run(int from) {
        int i = from;
        while (i < text.length() && Character.isJavaIdentifierPart(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int number() {
        int i = run(at);
        boolean fraction = i + 1 < text.length() && text.charAt(i) == '.' && Character.isDigit(text.charAt(i + 1));
        return fraction ? run(i + 1) : i;
    }

    private void add(TokenKind kind, int end) {
        tokens.add(new Token(kind, text.substring(at, end), line, at, end));
        advance(end);
    }

    private void advance(int to) {
        for (; at < to; at++) {
            if (text.charAt(at) == '\n') {
                line++;
            }
        }
    }
}
