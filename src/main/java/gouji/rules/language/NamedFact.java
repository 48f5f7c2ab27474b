package gouji.rules.language;

import gouji.rules.drl.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A condition on a fact the rule book holds under a name: {@code Setting(name == "fee-step", $step : count)}.
 *
 * @param at its type, Setting or WordList
 * @param names the names it is asked for, as they are written; none where it is asked for without one
 * @param words every word of the condition: its properties, and what they are compared with
 */
public record NamedFact(Token at, List<Token> names, Set<String> words) {
    static final String SETTING = "Setting";
    static final String LIST = "WordList";

    /** Those among the words of conditions, in their order. */
    public static List<NamedFact> in(List<Token> when) {
        List<NamedFact> found = new ArrayList<>();
        for (int i = 0; i + 1 < when.size(); i++) {
            Token word = when.get(i);
            if ((word.is(SETTING) || word.is(LIST))
                    && word.isWord()
                    && when.get(i + 1).is("(")) {
                found.add(of(word, when.subList(i + 2, end(when, i + 1))));
            }
        }
        return found;
    }

    /** Whether it is a setting and not a word list. */
    public boolean isSetting() {
        return at.is(SETTING);
    }

    private static int end(List<Token> when, int open) {
        int depth = 0;
        for (int i = open; i < when.size(); i++) {
            depth += when.get(i).is("(") ? 1 : when.get(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return when.size();
    }

    private static NamedFact of(Token at, List<Token> inside) {
        List<Token> names = new ArrayList<>();
        Set<String> words = new TreeSet<>();
        for (int i = 0; i < inside.size(); i++) {
            Token word = inside.get(i);
            if (word.isWord()) {
                words.add(word.text());
            }
            if (word.is("name") && i + 1 < inside.size() && inside.get(i + 1).is("==")) {
                names.addAll(strings(inside.subList(i + 2, Math.min(i + 3, inside.size()))));
            } else if (word.is("name")
                    && i + 1 < inside.size()
                    && inside.get(i + 1).is("in")) {
                names.addAll(strings(inside.subList(i + 2, end(inside, i + 2))));
            }
        }
        return new NamedFact(at, List.copyOf(names), words);
    }

    private static List<Token> strings(List<Token> words) {
        return words.stream().filter(Token::isString).toList();
    }
}
