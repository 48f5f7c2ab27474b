package gouji.rules.drl;

import gouji.message.Messages;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.file.RuleFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a DRL file into words, comments left out; the engine gets these words and nothing else of the file. Anything it cannot cut is a diagnosis, never skipped in silence. */
public final class Lexer {
    private static final Messages MESSAGES = Messages.of("rules");

    private static final String WIDE = "，（）：；！＝＜＞【】．＠＆｜　“”‘’";
    private static final String PLAIN = ",():;!=<>[].@&| \"\"''";
    private static final Set<String> PAIRS =
            Set.of("==", "!=", "<=", ">=", "&&", "||", "++", "--", "+=", "-=", "->", ":=", "!.");
    private static final Pattern NUMBERED = Pattern.compile("u([0-9A-F]{4})");
    private static final Pattern NUMBER = Pattern.compile("(0|[1-9]\\d{0,17})([LB]|\\.\\d{1,9}B?)?");
    /** What may follow a backslash in a string. */
    private static final String ESCAPED = "\"'\\";
    /** Far beyond any sentence; what looks through strings may take time that grows with the square of it. */
    private static final int LONGEST = 2_000;

    private static final int LONGEST_WORD = 60;

    private final RuleFile file;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Diagnostic> diagnoses = new ArrayList<>();
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

    public List<Diagnostic> diagnoses() {
        return diagnoses;
    }

    private void step() {
        char c = text.charAt(at);
        if (" \t\n".indexOf(c) >= 0) {
            advance(at + 1);
        } else if (text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            advance(end < 0 ? text.length() : end);
        } else if (text.startsWith("/*", at)) {
            comment();
        } else if (WIDE.indexOf(c) >= 0) {
            wide(c);
        } else if (c == '"' || c == '\'') {
            string(c);
        } else if (isInWord(c) && !Character.isDigit(c)) {
            add(TokenKind.WORD, run(at));
        } else if (isDigit(at) || c == '.' && isDigit(at + 1)) {
            number();
        } else if (c > '~' || c < ' ') {
            odd();
        } else {
            add(TokenKind.SYMBOL, PAIRS.contains(pair()) ? at + 2 : at + 1);
        }
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$';
    }

    /** A character no word is made of, often one nobody sees. */
    private void odd() {
        int c = text.codePointAt(at);
        tell("character", shown(c));
        advance(at + Character.charCount(c));
    }

    private static String shown(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }

    private void tell(String key, Object... arguments) {
        diagnoses.add(Diagnostic.of(file.path(), line, "", MESSAGES, key, arguments));
    }

    private String pair() {
        return text.substring(at, Math.min(at + 2, text.length()));
    }

    private void comment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            unclosed("comment.unclosed");
        }
        advance(end < 0 ? text.length() : end + 2);
    }

    private void string(char quote) {
        StringBuilder content = new StringBuilder();
        int i = at + 1;
        while (i < text.length() && text.charAt(i) != quote && text.charAt(i) != '\n') {
            if (text.charAt(i) == '\\' && i + 1 < text.length()) {
                i = escape(i + 1, content);
            } else {
                content.append(text.charAt(i++));
            }
        }
        boolean closed = i < text.length() && text.charAt(i) == quote;
        if (!closed) {
            unclosed("string.unclosed");
        }
        legible(content.toString());
        int end = closed ? i + 1 : i;
        tokens.add(new Token(TokenKind.STRING, content.toString(), line, at, end));
        advance(end);
    }

    /**
     * Reads what a backslash leads. Escapes that say a character by its number, or mean another one to the next reader, are
     * not in the language; the engine gets some, which this must read again.
     */
    private int escape(int i, StringBuilder content) {
        Matcher number = NUMBERED.matcher(text).region(i, text.length());
        if (ESCAPED.indexOf(text.charAt(i)) < 0) {
            tell("string.backslash");
        }
        if (number.lookingAt()) {
            content.append((char) Integer.parseInt(number.group(1), 16));
            return number.end();
        }
        content.append(text.charAt(i));
        return i + 1;
    }

    private void legible(String content) {
        content.codePoints().filter(Lexer::isUnseen).findFirst().ifPresent(c -> tell("string.unseen", shown(c)));
        if (content.length() > LONGEST) {
            tell("string.long", content.length(), LONGEST);
        }
    }

    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** A sign of Chinese typing: told, and read as the sign that was meant so that the rest can be looked at. */
    private void wide(char c) {
        char plain = PLAIN.charAt(WIDE.indexOf(c));
        tell(plain == ' ' ? "wide.blank" : "wide.sign", c, plain);
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

    private void unclosed(String key) {
        broken = true;
        tell(key);
    }

    private int run(int from) {
        int i = from;
        while (i < text.length() && isInWord(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private boolean isDigit(int i) {
        return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    /** Numbers other readers cut or value otherwise, or cannot hold, are not in the language. */
    private void number() {
        int end = run(at);
        end = end < text.length() && text.charAt(end) == '.' ? run(end + 1) : end;
        String number = text.substring(at, end);
        if (!NUMBER.matcher(number).matches()) {
            String shown = number.length() > LONGEST_WORD ? number.substring(0, LONGEST_WORD) + "…" : number;
            tell("number", shown);
        }
        tokens.add(new Token(TokenKind.NUMBER, number, line, at, end));
        advance(end);
    }

    private void add(TokenKind kind, int end) {
        String word = text.substring(at, end);
        if (word.length() > LONGEST_WORD) {
            word = word.substring(0, LONGEST_WORD);
            tell("word.long", word);
        }
        tokens.add(new Token(kind, word, line, at, end));
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
