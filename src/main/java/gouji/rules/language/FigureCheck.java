package gouji.rules.language;

import gouji.finding.Figures;
import gouji.message.Text;
import gouji.rules.drl.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Checks the figures a rule passes by name, {@code ["expected": $sum.expected, "actual": $sum.actual]}: every name is a
 * word between quotation marks, every figure a literal or what a variable has, sums and differences of such included.
 */
final class FigureCheck {
    /** Three times as many as any message of the book has. */
    static final int MOST = 12;

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z]{0,29}");
    private static final String NUMBER = "\\d[\\w.]*";
    private static final String GIVEN = "(?:\\$\\w+(?: \\. \\w+)*|" + NUMBER + ")";
    private static final String CALLED = "(?: \\((?: " + GIVEN + "(?: , " + GIVEN + ")*)? \\))?";
    private static final String TERM = "(?:\\$\\w+(?: \\. \\w+" + CALLED + ")*|" + NUMBER + ")";
    private static final Pattern VALUE = Pattern.compile("\"|(?:- )?" + TERM + "(?: [-+] " + TERM + ")*");

    private final RuleErrors complaint;

    /** A figure as it is written. */
    record Written(Token name, List<Token> value) {}

    FigureCheck(RuleErrors complaint) {
        this.complaint = complaint;
    }

    /**
     * The figures between the brackets, those that are not written as they must be left out and told.
     *
     * @param at the word to blame where there is nothing between the brackets
     */
    List<Written> written(Token at, List<Token> map) {
        List<List<Token>> parts = parts(map);
        if (parts.size() > MOST) {
            complaint.note(at, "figures.many", MOST, "{list}");
            return List.of();
        }
        List<Written> figures = new ArrayList<>();
        for (List<Token> part : parts) {
            if (part.size() > 2 && part.get(0).isString() && part.get(1).is(":") && isValue(part)) {
                figures.add(new Written(part.get(0), part.subList(2, part.size())));
            } else {
                malformed(part.isEmpty() ? at : part.get(0));
            }
        }
        names(figures);
        return figures;
    }

    private static boolean isValue(List<Token> part) {
        return VALUE.matcher(text(part.subList(2, part.size()))).matches();
    }

    /** Words with blanks between them, of a string only its mark. */
    static String text(List<Token> words) {
        return words.stream().map(t -> t.isString() ? "\"" : t.text()).collect(Collectors.joining(" "));
    }

    /** What stands between the commas outside any bracket. */
    static List<List<Token>> parts(List<Token> words) {
        List<List<Token>> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            Token word = words.get(i);
            depth += word.is("(") || word.is("[") ? 1 : word.is(")") || word.is("]") ? -1 : 0;
            if (depth == 0 && word.is(",")) {
                parts.add(words.subList(from, i));
                from = i + 1;
            }
        }
        parts.add(words.subList(from, words.size()));
        return parts;
    }

    private void malformed(Token at) {
        complaint.note(at, "figure.malformed");
    }

    private void names(List<Written> figures) {
        Set<String> seen = new HashSet<>();
        for (Written figure : figures) {
            name(figure.name(), seen.add(figure.name().text()));
        }
        if (seen.contains(Figures.EXPECTED) && !seen.contains(Figures.ACTUAL)) {
            complaint.note(figures.get(0).name(), "figure.unpaired");
        }
    }

    private void name(Token name, boolean first) {
        if (!first) {
            complaint.note(name, "figure.twice", name.text());
        } else if (!NAME.matcher(name.text()).matches() || SlotCheck.FILLED.contains(name.text())) {
            complaint.note(name, "figure.name", name.text(), Text.list(SlotCheck.FILLED));
        }
    }

    /** Whether what should stand there and what stands there can be of one unit, as far as their types tell. */
    void units(Written expected, @Nullable Class<?> one, @Nullable Class<?> other) {
        String left = sort(one);
        String right = sort(other);
        if (!left.isEmpty() && !right.isEmpty() && !left.equals(right)) {
            complaint.note(expected.name(), "figure.units");
        }
    }

    private static String sort(@Nullable Class<?> type) {
        boolean number =
                type != null && (Number.class.isAssignableFrom(type) || type.isPrimitive() && type != boolean.class);
        return number ? "number" : type == String.class ? "text" : type == java.time.LocalDate.class ? "day" : "";
    }
}
