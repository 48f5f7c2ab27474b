package gouji.rules.probes;

import gouji.rules.drl.Conditions;
import gouji.rules.drl.Constraints;
import gouji.rules.drl.DrlOutline;
import gouji.rules.drl.RuleText;
import gouji.rules.drl.Token;
import gouji.rules.file.RuleSource;
import gouji.rules.probes.Condition.Loosened;
import gouji.rules.probes.Condition.Wants;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Rules made of the first conditions of a rule, one for every condition, and of these with a part left out: which of them
 * find something tells where the rule stands still, and what comes near.
 */
public final class Probes {
    private final RuleSource source;
    private final StringBuilder drl;
    private final List<RuleSource.Span> spans = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();

    /** @param rule name of the rule, which the source holds */
    public Probes(RuleSource source, String rule) {
        this.source = source;
        this.drl = new StringBuilder(
                source.drl().substring(0, source.spans().get(0).start()));
        RuleText text = DrlOutline.of(source).stream()
                .filter(r -> r.name().equals(rule))
                .findFirst()
                .orElseThrow();
        StringBuilder before = new StringBuilder();
        for (List<Token> words : Conditions.of(text.when())) {
            add(words, before.toString());
            before.append(text(words)).append('\n');
        }
    }

    /** The conditions in written order. */
    public List<Condition> conditions() {
        return List.copyOf(conditions);
    }

    /** The rules that probe; they report nothing. */
    public RuleSource source() {
        return new RuleSource(source.path(), false, drl.toString(), List.copyOf(spans));
    }

    private void add(List<Token> words, String before) {
        int number = conditions.size() + 1;
        Condition condition = new Condition(
                number, words.get(0).line(), text(words).replaceAll("\\s+", " "), wants(words), new ArrayList<>());
        probe(condition.probe(), before + text(words));
        switch (condition.wants()) {
            case SOME -> parts(condition, words.get(0).is("exists") ? inner(words) : words, before);
            case NONE -> loosen(condition, before + text(inner(words)), "");
            case TOTAL -> loosen(condition, before + unlimited(words), "");
        }
        conditions.add(condition);
    }

    private static Wants wants(List<Token> words) {
        Token first = words.get(0);
        return first.is("not") || first.is("forall") ? Wants.NONE : first.is("accumulate") ? Wants.TOTAL : Wants.SOME;
    }

    /**
     * One part less each time, and at last all parts but those that bind what others use. A condition says first which fact
     * it means and then what is wrong with it: without its last part it is still about the same fact.
     */
    private void parts(Condition condition, List<Token> words, String before) {
        BitSet all = new BitSet();
        List<int[]> lastFirst = new ArrayList<>(new Constraints(words).spans());
        Collections.reverse(lastFirst);
        for (int[] span : lastFirst) {
            all.set(span[0], span[1]);
            String part = text(words.subList(span[0], span[1]))
                    .replaceAll("\\s+", " ")
                    .replaceAll("^, |,$", "");
            loosen(condition, before + text(words, i -> i < span[0] || i >= span[1]), part);
        }
        if (condition.loosened().size() > 1) {
            loosen(condition, before + text(words, i -> !all.get(i)), "");
        }
    }

    private void loosen(Condition condition, String when, String without) {
        String name = condition.probe() + "." + condition.loosened().size();
        condition.loosened().add(new Loosened(name, without));
        probe(name, when);
    }

    /** What stands behind {@code not} or {@code exists}. */
    private static List<Token> inner(List<Token> words) {
        return words.subList(1, words.size());
    }

    /** An accumulate without what its results must be. */
    private String unlimited(List<Token> words) {
        int depth = 0;
        int parted = 0;
        for (int i = 0; i < words.size(); i++) {
            depth += words.get(i).is("(") ? 1 : words.get(i).is(")") ? -1 : 0;
            parted += depth == 1 && words.get(i).is(";") ? 1 : 0;
            if (parted == 2) {
                return text(words.subList(0, i)) + ")";
            }
        }
        return text(words);
    }

    private void probe(String name, String when) {
        int start = drl.length();
        int line = 1 + (int) drl.chars().filter(c -> c == '\n').count();
        drl.append("rule \"").append(name).append("\"\nwhen\n").append(when).append("\nthen\nend\n");
        spans.add(new RuleSource.Span(name, line, start, drl.length() - 1));
    }

    private String text(List<Token> words) {
        return text(words, i -> true);
    }

    private String text(List<Token> words, IntPredicate kept) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            if (kept.test(i)) {
                boolean apart = i > 0 && words.get(i).start() > words.get(i - 1).end();
                text.append(apart ? " " : "")
                        .append(source.drl(), words.get(i).start(), words.get(i).end());
            }
        }
        return text.toString().strip();
    }
}
