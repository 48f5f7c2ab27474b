package gouji.rules.drl;

import gouji.rules.Diagnosis;
import gouji.rules.RuleFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a DRL file into words, comments left out. Anything it cannot cut is a diagnosis, never skipped in silence. */
public final class Lexer {
    private static final String WIDE = "，（）：；！＝＜＞【】．＠＆｜　“”‘’";
    private static final String PLAIN = ",():;!=<>[].@&| \"\"''";
    private static final Set<String> PAIRS =
            Set.of("==", "!=", "<=", ">=", "&&", "||", "++", "--", "+=", "-=", "->", "::");

    private final RuleFile file;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<int[]> comments = new ArrayList<>();
    private final List<Diagnosis> diagnoses = new ArrayList<>();
    private int at;
    private int line = 1;
    private boolean broken;

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
        if (Character.isWhitespace(c) && c != '\u3000') {
            advance(at + 1);
        } else if (text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            skip(end < 0 ? text.length() : end);
        } else if (text.startsWith("/*", at)) {
            comment();
        } else if (WIDE.indexOf(c) >= 0) {
            wide(c);
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

    /** A sign of Chinese typing: told, and read as the sign that was meant so that the rest can be looked at. */
    private void wide(char c) {
        char plain = PLAIN.charAt(WIDE.indexOf(c));
        String zh = plain == ' ' ? "全角空格" : "全角符号 " + c;
        diagnoses.add(Diagnosis.of(file.path(), line, "", "这里有" + zh + "。", "There is a full-width " + c + " here.")
                .advise(
                        plain == ' ' ? "请改成半角空格。" : "请改成半角的 " + plain + " 。",
                        plain == ' ' ? "Write a plain blank." : "Write " + plain + " instead."));
        int end = plain == '"' || plain == '\'' ? quoted(plain) : at + 1;
        if (end > at + 1) {
            tokens.add(new Token(TokenKind.STRING, text.substring(at + 1, end - 1), line, at, end));
        } else if (plain != ' ') {
            tokens.add(new Token(TokenKind.SYMBOL, String.valueOf(plain), line, at, end));
        }
        advance(end);
    }

    /** Where a string between Chinese quotation marks ends; it may end with a plain one. */
    private int quoted(char plain) {
        for (int i = at + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
            int wide = WIDE.indexOf(text.charAt(i));
            if (text.charAt(i) == plain || wide >= 0 && PLAIN.charAt(wide) == plain) {
                return i + 1;
            }
        }
        return at + 1;
    }

    /** Whether a string or comment is not closed: what follows cannot be told apart. */
    public boolean isBroken() {
        return broken;
    }

    private void unclosed(String zh, String en) {
        broken = true;
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
