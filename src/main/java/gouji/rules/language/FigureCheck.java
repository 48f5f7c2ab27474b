package gouji.rules.language;

import gouji.finding.Figures;
import gouji.rules.drl.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    private final Complaint complaint;

    /** A figure as it is written. */
    record Written(Token name, List<Token> value) {}

    FigureCheck(Complaint complaint) {
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
            complaint.tell(
                    at,
                    "一条规则最多写 " + MOST + " 个数值。",
                    "A rule has up to " + MOST + " figures.",
                    "清单写成证据，用 {list} 列出。",
                    "Give a list as evidence and name it by {list}.");
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
        complaint.tell(
                at,
                "数值的写法不对。",
                "A figure is not written as it must be.",
                "请写 \"名称\": 变量的属性，例如 [\"misc\": $misc.count, \"closed\": $closed.count]；没有值的不写，不能写 null。",
                "Write \"name\": a property of a variable, such as [\"misc\": $misc.count, \"closed\": $closed.count];"
                        + " leave out what has no value, null cannot be written.");
    }

    private void names(List<Written> figures) {
        Set<String> seen = new HashSet<>();
        for (Written figure : figures) {
            name(figure.name(), seen.add(figure.name().text()));
        }
        if (seen.contains(Figures.EXPECTED) && !seen.contains(Figures.ACTUAL)) {
            complaint.tell(
                    figures.get(0).name(),
                    "写了 expected（应为），没有写 actual（实为）。",
                    "There is an expected figure and no actual one.",
                    "两个要成对，单位相同；不是应当填报的数，另起名称。",
                    "The two stand together, in one unit; give a figure that need not stand there another name.");
        }
    }

    private void name(Token name, boolean first) {
        if (!first) {
            complaint.tell(
                    name,
                    "数值 " + name.text() + " 写了两次。",
                    "The figure " + name.text() + " is there twice.",
                    "请换一个名称。",
                    "Give it another name.");
        } else if (!NAME.matcher(name.text()).matches() || SlotCheck.FILLED.contains(name.text())) {
            complaint.tell(
                    name,
                    "数值的名称 " + name.text() + " 不能用。",
                    name.text() + " cannot be the name of a figure.",
                    "名称用英文字母，以小写开头，如 carriedOut，最多 30 个；不能是 " + String.join("、", SlotCheck.FILLED) + "。",
                    "Names are letters, the first a small one, such as carriedOut, up to 30; none of "
                            + String.join(", ", SlotCheck.FILLED) + ".");
        }
    }

    /** Whether what should stand there and what stands there can be of one unit, as far as their types tell. */
    void units(Written expected, Class<?> one, Class<?> other) {
        String left = sort(one);
        String right = sort(other);
        if (!left.isEmpty() && !right.isEmpty() && !left.equals(right)) {
            complaint.tell(
                    expected.name(),
                    "expected（应为）和 actual（实为）不是同一类的值。",
                    "What is expected and what is actual are not of one kind.",
                    "两个要单位相同；不是应当填报的数，另起名称。",
                    "Both are in one unit; give a figure that need not stand there another name.");
        }
    }

    private static String sort(Class<?> type) {
        boolean number =
                type != null && (Number.class.isAssignableFrom(type) || type.isPrimitive() && type != boolean.class);
        return number ? "number" : type == String.class ? "text" : type == java.time.LocalDate.class ? "day" : "";
    }
}
