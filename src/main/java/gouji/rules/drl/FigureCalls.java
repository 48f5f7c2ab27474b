package gouji.rules.drl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Hands every figure a rule passes by name through a call of its own, {@code ["closed": found.figure($c.count)]}: the
 * language of the engine takes no primitive number into a map.
 */
public final class FigureCalls {
    private final Set<Token> first = new HashSet<>();
    private final Set<Token> last = new HashSet<>();

    /** @param rules rules whose calls were checked */
    public FigureCalls(List<RuleText> rules) {
        rules.forEach(rule -> note(rule.then()));
    }

    private void note(List<Token> words) {
        for (int i = 1; i + 1 < words.size(); i++) {
            if (words.get(i).is(":") && words.get(i - 1).isString()) {
                first.add(words.get(i + 1));
                last.add(words.get(end(words, i + 1)));
            }
        }
    }

    /** Number of the last word of the value that begins there. */
    private static int end(List<Token> words, int from) {
        int depth = 0;
        int at = from;
        while (at + 1 < words.size()) {
            Token next = words.get(at + 1);
            depth += words.get(at).is("(") ? 1 : words.get(at).is(")") ? -1 : 0;
            if (depth == 0 && (next.is(",") || next.is("]"))) {
                return at;
            }
            at++;
        }
        return at;
    }

    /** The words with the calls among them. */
    public List<Token> among(List<Token> words) {
        List<Token> all = new ArrayList<>();
        for (Token word : words) {
            if (first.contains(word)) {
                Stream.of("found", ".", "figure", "(").forEach(text -> all.add(beside(word, text, word.start())));
            }
            all.add(word);
            if (last.contains(word)) {
                all.add(beside(word, ")", word.end()));
            }
        }
        return all;
    }

    private static Token beside(Token word, String text, int at) {
        boolean letters = Character.isLetter(text.charAt(0));
        return new Token(letters ? TokenKind.WORD : TokenKind.SYMBOL, text, word.line(), at, at);
    }
}
