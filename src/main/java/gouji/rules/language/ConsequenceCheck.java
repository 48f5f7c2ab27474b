package gouji.rules.language;

import gouji.rules.drl.RuleText;
import gouji.rules.drl.Token;
import gouji.rules.drl.TokenKind;
import java.util.List;
import java.util.regex.Pattern;

/** Checks that a consequence is the one call it may be, and hands its arguments on. */
final class ConsequenceCheck {
    private static final List<String> DERIVES = List.of("insert", "(", "Sum", ".", "of", "(");

    /** One variable or more, or their properties, between brackets. */
    private static final String FACTS = "\\[ \\$\\w+( \\. \\w+)*( , \\$\\w+( \\. \\w+)*)* ]";

    private static final Pattern EVIDENCE = Pattern.compile(FACTS);
    private static final Pattern LATER = Pattern.compile("\\$\\w+ , \\$\\w+ , " + FACTS);

    private final Complaint complaint;
    private final boolean reading;

    /** @param reading whether the rule only derives facts */
    ConsequenceCheck(Complaint complaint, boolean reading) {
        this.complaint = complaint;
        this.reading = reading;
    }

    /** The words of the arguments; empty when the consequence is something else, which is told. */
    List<Token> arguments(RuleText rule) {
        List<Token> words = rule.then();
        int end = words.isEmpty() || !words.get(words.size() - 1).is(";") ? words.size() : words.size() - 1;
        int from = begin(words);
        int closing = reading ? 2 : 1;
        if (from < 0 || !closes(words.subList(from, end), closing)) {
            tell(rule, words);
            return List.of();
        }
        List<Token> arguments = words.subList(from, end - closing);
        arguments.stream()
                .filter(t -> t.is(":"))
                .forEach(t -> complaint.refuse(t, "变量在 when 里绑定。", "Variables are bound by conditions."));
        if (!reading) {
            evidence(words.get(0), arguments, words.get(2).is("differs"));
        }
        return arguments;
    }

    /** A finding rests on facts: variables between brackets, at least one. */
    private void evidence(Token at, List<Token> arguments, boolean later) {
        String texts = String.join(" ", texts(arguments, arguments.size()));
        if (!(later ? LATER : EVIDENCE).matcher(texts).lookingAt()) {
            complaint.tell(
                    at,
                    "found 的参数不对。",
                    "The arguments of found are not right.",
                    "请写 found.fault(drools, [证据…], 应为, 实为);，证据放在方括号里，至少一个变量。",
                    "Write found.fault(drools, [evidence…], expected, actual); with the evidence, one variable or more,"
                            + " in brackets.");
        }
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
        String zh = reading
                ? "insert(Sum.of(…));"
                : "found.fault(drools, [证据…], 应为, 实为); 或 found.unsure(drools, [证据…], \"report/scope\");";
        String en = reading
                ? "insert(Sum.of(…));"
                : "found.fault(drools, [evidence…], expected, actual); or found.unsure(drools, [evidence…], \"report/scope\");";
        complaint.tell(
                at, "then 里只能有一次调用，不允许其他代码。", "then holds one call and no other code.", "请写 " + zh, "Write " + en);
    }
}
