package gouji.rules.language;

import gouji.message.Messages;
import gouji.message.Text;
import gouji.rules.drl.RuleText;
import gouji.rules.drl.Token;
import gouji.rules.drl.TokenKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks that a consequence is the one call it may be, and takes it apart. */
final class ConsequenceCheck {
    private static final List<String> DERIVES = List.of("insert", "(", "Sum", ".", "of", "(");

    /** One variable or more, or their properties, between brackets. */
    private static final String FACTS = "\\[ \\$\\w+( \\. \\w+)*( , \\$\\w+( \\. \\w+)*)* ]";

    private static final Pattern EVIDENCE = Pattern.compile(FACTS);
    private static final Pattern LATER = Pattern.compile("\\$\\w+ , \\$\\w+ , " + FACTS);
    private static final Text CALL = Messages.of("rules").text("call");

    /** Characters of a call that are repeated to its author. */
    private static final int LONGEST = 200;

    private final RuleErrors complaint;
    private final boolean reading;

    /**
     * A call, taken apart.
     *
     * @param facts the words of its arguments but for the figures
     * @param figures its figures
     */
    record Call(List<Token> facts, List<FigureCheck.Written> figures) {}

    /** @param reading whether the rule only derives facts */
    ConsequenceCheck(RuleErrors complaint, boolean reading) {
        this.complaint = complaint;
        this.reading = reading;
    }

    /** The call; nothing when the consequence is something else, which is told. */
    Optional<Call> call(RuleText rule) {
        List<Token> words = rule.then();
        int end = words.isEmpty() || !words.get(words.size() - 1).is(";") ? words.size() : words.size() - 1;
        int from = begin(words);
        int closing = reading ? 2 : 1;
        if (from < 0 || !closes(words.subList(from, end), closing)) {
            tell(rule, words);
            return Optional.empty();
        }
        List<Token> arguments = words.subList(from, end - closing);
        return reading ? Optional.of(new Call(plain(arguments), List.of())) : reported(words, arguments);
    }

    /** A finding rests on facts: variables between brackets, at least one. Its figures follow. */
    private Optional<Call> reported(List<Token> words, List<Token> arguments) {
        String call = words.get(2).text();
        Matcher evidence = (call.equals("differs") ? LATER : EVIDENCE).matcher(FigureCheck.text(arguments));
        if (!evidence.lookingAt()) {
            wrong(words.get(0));
            return Optional.empty();
        }
        if (call.equals("unsure")) {
            return Optional.of(new Call(plain(arguments), List.of()));
        }
        int end = evidence.group().split(" ").length;
        List<Token> facts = arguments.subList(0, end);
        List<List<Token>> rest = FigureCheck.parts(arguments.subList(end, arguments.size()));
        boolean bare = rest.size() == 1 && rest.get(0).isEmpty();
        if (bare || rest.size() == 2 && rest.get(0).isEmpty() && isMap(rest.get(1))) {
            List<Token> map =
                    bare ? List.of() : rest.get(1).subList(1, rest.get(1).size() - 1);
            return Optional.of(
                    new Call(facts, bare ? List.of() : new FigureCheck(complaint).written(words.get(0), map)));
        }
        if (rest.size() == 3 && rest.get(0).isEmpty()) {
            unnamed(words, facts, rest.subList(1, 3));
        } else {
            wrong(words.get(0));
        }
        return Optional.empty();
    }

    private static boolean isMap(List<Token> words) {
        return words.size() > 1
                && words.get(0).is("[")
                && words.get(words.size() - 1).is("]")
                && words.stream().filter(t -> t.is("[") || t.is("]")).count() == 2;
    }

    private List<Token> plain(List<Token> arguments) {
        arguments.stream().filter(t -> t.is(":")).forEach(t -> complaint.refuse(t, "binding.advice"));
        return arguments;
    }

    private void wrong(Token at) {
        complaint.note(at, "call.arguments", CALL);
    }

    /** Figures once stood there without their names. The advice is the same call as it is written now. */
    private void unnamed(List<Token> words, List<Token> facts, List<List<Token>> figures) {
        String begin = "found." + words.get(2).text() + "(drools, " + code(facts);
        boolean expected = isGiven(figures.get(0));
        boolean actual = isGiven(figures.get(1));
        String pair = (expected ? "\"expected\": " + code(figures.get(0)) : "")
                + (expected && actual ? ", " : "")
                + (actual ? "\"actual\": " + code(figures.get(1)) : "");
        String now = begin + (pair.isEmpty() ? "" : ", [" + pair + "]") + ");";
        String shown = now.length() > LONGEST ? "" : now;
        complaint.note(words.get(0), "call.unnamed", shown.isEmpty() ? CALL : Text.bare(shown));
    }

    private static boolean isGiven(List<Token> figure) {
        return !figure.isEmpty() && !(figure.size() == 1 && figure.get(0).is("null"));
    }

    private static String code(List<Token> words) {
        return words.stream()
                .map(t -> t.isString() ? "\"" + t.text() + "\"" : t.text())
                .collect(Collectors.joining(" "))
                .replaceAll(" ?([.,()\\[\\]]) ?", "$1")
                .replace(",", ", ");
    }

    /** Offset of the first argument that is an expression, or -1. */
    private int begin(List<Token> words) {
        if (reading) {
            return texts(words, DERIVES.size()).equals(DERIVES) ? DERIVES.size() : -1;
        }
        for (String call : List.of("fault", "unsure", "differs")) {
            List<String> begin = List.of("found", ".", call, "(", "drools", ",");
            if (texts(words, begin.size()).equals(begin)) {
                return begin.size();
            }
        }
        return -1;
    }

    private static List<String> texts(List<Token> words, int count) {
        return words.stream()
                .limit(count)
                .map(t -> t.isString() ? "\"" : t.text())
                .toList();
    }

    /** Whether the brackets opened before the words are closed by their very end and not earlier. */
    private static boolean closes(List<Token> words, int open) {
        int depth = open;
        for (int i = 0; i < words.size(); i++) {
            Token word = words.get(i);
            depth += word.is("(") ? 1 : word.is(")") ? -1 : 0;
            boolean tail = i >= words.size() - open;
            if (depth < open && !tail || word.is(";")) {
                return false;
            }
        }
        return depth == 0;
    }

    private void tell(RuleText rule, List<Token> words) {
        Token at = words.isEmpty() ? new Token(TokenKind.WORD, "then", rule.line(), 0, 0) : words.get(0);
        complaint.note(at, reading ? "then.reading" : "then.judging", CALL);
    }
}
