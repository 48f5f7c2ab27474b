package gouji.rules.mutants;

import gouji.rules.drl.Constraints;
import gouji.rules.drl.DrlOutline;
import gouji.rules.drl.RuleText;
import gouji.rules.drl.Token;
import gouji.rules.drl.TokenKind;
import gouji.rules.file.RuleSource;
import gouji.rules.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes every mutant of the conditions of a file of rules. */
public final class Mutants {
    private static final Map<String, List<String>> OPERATORS = Map.ofEntries(
            Map.entry("==", List.of("!=")),
            Map.entry("!=", List.of("==")),
            Map.entry("<", List.of("<=", ">")),
            Map.entry("<=", List.of("<", ">")),
            Map.entry(">", List.of(">=", "<")),
            Map.entry(">=", List.of(">", "<")),
            Map.entry("&&", List.of("||")),
            Map.entry("||", List.of("&&")),
            Map.entry("!", List.of("")),
            Map.entry("not", List.of("exists")),
            Map.entry("exists", List.of("not")));

    private final RuleSource source;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutants(RuleSource source) {
        this.source = source;
    }

    /** The mutants of all rules of a file, in order of their places. */
    public static List<Mutant> of(RuleSource source) {
        Mutants made = new Mutants(source);
        DrlOutline.of(source).forEach(made::change);
        return made.mutants;
    }

    private void change(RuleText rule) {
        List<Token> when = rule.when();
        for (int i = 0; i < when.size(); i++) {
            operator(rule, when, i);
            number(rule, when.get(i));
        }
        for (int[] constraint : new Constraints(when).spans()) {
            Token first = when.get(constraint[0]);
            int from = first.start();
            int to = when.get(constraint[1]).start();
            String text = source.drl().substring(from, to).strip();
            add(rule, first, Mutant.Kind.CONSTRAINT, "⟦" + text + " → ⟧", from, to, "");
        }
    }

    private void operator(RuleText rule, List<Token> when, int at) {
        Token token = when.get(at);
        if (token.isString()) {
            return;
        }
        // "not in", "not matches": the word that follows is no fact to exist
        boolean operand = token.is("not")
                && when.get(at + 1).isWord()
                && Vocabulary.KEYWORDS.contains(when.get(at + 1).text());
        for (String other : operand ? List.of("") : OPERATORS.getOrDefault(token.text(), List.of())) {
            add(rule, token, kind(token), around(token, other), token.start(), token.end(), other);
        }
    }

    private static Mutant.Kind kind(Token token) {
        return token.is("&&") || token.is("||") ? Mutant.Kind.CONNECTIVE : Mutant.Kind.OPERATOR;
    }

    private void number(RuleText rule, Token token) {
        if (token.kind() != TokenKind.NUMBER || !token.text().matches("\\d{1,9}")) {
            return;
        }
        int value = Integer.parseInt(token.text());
        for (int other : new int[] {value + 1, value - 1}) {
            String text = Integer.toString(other);
            add(rule, token, Mutant.Kind.NUMBER, around(token, text), token.start(), token.end(), text);
        }
    }

    /** The line with the change marked. */
    private String around(Token token, String other) {
        String drl = source.drl();
        int from = drl.lastIndexOf('\n', token.start()) + 1;
        int to = drl.indexOf('\n', token.end());
        String line = drl.substring(from, token.start()) + "⟦" + token.text() + " → " + other + "⟧"
                + drl.substring(token.end(), to < 0 ? drl.length() : to);
        return line.strip();
    }

    private void add(RuleText rule, Token at, Mutant.Kind kind, String change, int from, int to, String text) {
        String drl = source.drl();
        String body = drl.substring(rule.body(), from) + text + drl.substring(to, rule.end());
        mutants.add(new Mutant(source.path(), rule.name(), at.line(), kind, change, body));
    }
}
