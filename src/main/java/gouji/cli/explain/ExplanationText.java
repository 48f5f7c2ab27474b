package gouji.cli.explain;

import gouji.cli.terminal.Help;
import gouji.engine.MatchCollector.Matched;
import gouji.engine.explain.Explanation;
import gouji.engine.explain.Explanation.Halt;
import gouji.engine.explain.Explanation.Near;
import gouji.engine.explain.VariableValues;
import gouji.finding.OutcomeKind;
import gouji.form.Forms;
import gouji.model.Facts;
import gouji.model.Report;
import gouji.redaction.Masking;
import gouji.rules.probes.Condition;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An explanation as lines for a terminal. */
public final class ExplanationText {
    private static final int MOST = 3;

    private final Help help;
    private final FactWords words;

    public ExplanationText(Help help, Forms forms, Facts facts) {
        Report report = facts.report();
        UnaryOperator<String> mask = Masking.writer(false);
        this.help = help;
        this.words = new FactWords(help, forms, report.edition(), mask);
    }

    /** The lines, the first of them naming the rule and how it came out. */
    public Stream<String> lines(Explanation explanation) {
        OutcomeKind kind = explanation.outcome().kind();
        String head = help.text(
                "explain.head",
                explanation.rule().key(),
                explanation.rule().title().textIn(help.language()),
                help.text("outcome." + kind.code()));
        return Stream.concat(
                Stream.of(head),
                Stream.of(notes(explanation), body(explanation)).flatMap(s -> s));
    }

    /** What else decides how a rule comes out: what could not be read, whom it is for, and rules of the same cause. */
    private Stream<String> notes(Explanation explanation) {
        boolean range = explanation.outcome().kind() == OutcomeKind.NOT_APPLICABLE;
        List<String> editions =
                explanation.rule().editions().stream().map(String::valueOf).toList();
        return Stream.of(
                        note("explain.missing", explanation.outcome().missing()),
                        note("explain.kinds", range ? explanation.rule().kinds() : List.of()),
                        note("explain.editions", range ? editions : List.of()),
                        note("explain.needs", range ? explanation.rule().needs() : List.of()),
                        note("explain.covered", explanation.covering()))
                .flatMap(s -> s);
    }

    private Stream<String> note(String key, List<String> words) {
        return words.isEmpty() ? Stream.empty() : Stream.of(help.text(key, String.join(" ", words)));
    }

    private Stream<String> body(Explanation explanation) {
        Halt halt = explanation.halt();
        if (halt != null) {
            return halt(explanation, halt);
        }
        if (explanation.isEmpty()) {
            return Stream.of(help.text("explain.untold"));
        }
        int count = explanation.matches().size();
        return Stream.concat(
                Stream.of(help.text("explain.matched", count)),
                explanation.matches().stream().limit(MOST).flatMap(m -> match(explanation, m)));
    }

    private Stream<String> match(Explanation explanation, Matched match) {
        return Stream.of(
                        Stream.of(help.text("explain.conditions")),
                        explanation.conditions().stream().map(c -> condition(explanation, c, match)),
                        Stream.of(help.text("explain.facts")),
                        facts(match.facts()))
                .flatMap(s -> s);
    }

    private Stream<String> halt(Explanation explanation, Halt halt) {
        Condition condition = halt.condition();
        Matched before = halt.before();
        Stream<String> fulfilled = before == null
                ? Stream.empty()
                : Stream.concat(Stream.of(help.text("explain.before", condition.number() - 1)), facts(before.facts()));
        String lead = "explain.near." + condition.wants().name().toLowerCase(Locale.ROOT);
        Stream<String> near = halt.nearest().isEmpty()
                ? Stream.of(help.text("explain.near.nothing"))
                : Stream.concat(
                        Stream.of(help.text(lead)), halt.nearest().stream().flatMap(n -> near(condition, n)));
        return Stream.of(
                        Stream.of(help.text(
                                "explain.halt",
                                condition.number(),
                                explanation.conditions().size())),
                        Stream.of(condition(explanation, condition, before)),
                        fulfilled,
                        near)
                .flatMap(s -> s);
    }

    private String condition(Explanation explanation, Condition condition, @Nullable Matched match) {
        String text = match == null ? condition.text() : VariableValues.filled(condition.text(), match);
        return help.text(
                "explain.condition", condition.number(), explanation.rule().file(), condition.line(), text);
    }

    private Stream<String> facts(List<Object> facts) {
        return facts.stream().map(f -> help.text("explain.fact", words.of(f)));
    }

    private Stream<String> near(Condition condition, Near near) {
        if (condition.wants() == Condition.Wants.TOTAL) {
            return Stream.of(help.text("explain.fact", bound(near.match())));
        }
        return near.facts().stream().map(f -> help.text("explain.fact", words.of(f) + failing(f, near)));
    }

    private String failing(Object fact, Near near) {
        if (near.without().isEmpty()) {
            return "";
        }
        String values = VariableValues.properties(fact, near.without()).entrySet().stream()
                .map(e -> e.getKey() + " = " + e.getValue())
                .collect(Collectors.joining(", "));
        String part = VariableValues.filled(near.without(), near.match());
        return values.isEmpty() ? help.text("explain.failing.plain", part) : help.text("explain.failing", part, values);
    }

    private static String bound(Matched match) {
        return match.bound().entrySet().stream()
                .filter(e -> VariableValues.isPlain(e.getValue()) || e.getValue() instanceof Collection<?>)
                .map(e -> e.getKey() + " = " + value(e.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** A list of texts in full, one of facts by their number. */
    private static String value(Object value) {
        if (value instanceof Collection<?> list) {
            return list.stream().allMatch(VariableValues::isPlain)
                    ? list.stream().map(VariableValues::shown).sorted().toList().toString()
                    : list.size() + "×";
        }
        return VariableValues.shown(value);
    }
}
