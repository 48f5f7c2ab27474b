package gouji.rules.file;

import java.util.List;
import java.util.function.Predicate;

/**
 * A DRL file as the engine gets it: its words without comments and annotations, every line where it was.
 *
 * @param path path inside the rule book
 * @param isReading whether its rules only derive facts
 * @param isAdded whether it lies in a folder added to the book
 * @param drl the text
 * @param spans its rules in written order
 */
public record RuleSource(String path, boolean isReading, boolean isAdded, String drl, List<Span> spans) {
    /** A file of the book itself. */
    public RuleSource(String path, boolean isReading, String drl, List<Span> spans) {
        this(path, isReading, false, drl, spans);
    }

    /**
     * Where a rule stands.
     *
     * @param rule its name
     * @param line its first line, from 1
     * @param start offset of its first character
     * @param end offset just past its last
     */
    public record Span(String rule, int line, int start, int end) {}

    /** Name of the rule a line belongs to, or "". */
    public String ruleAt(int line) {
        return spans.stream()
                .filter(s -> s.line() <= line)
                .reduce((first, second) -> second)
                .map(Span::rule)
                .orElse("");
    }

    /** The same file with the rules left out whose names do not fit. */
    public RuleSource keep(Predicate<String> names) {
        StringBuilder kept = new StringBuilder(drl);
        spans.stream().filter(s -> !names.test(s.rule())).forEach(s -> blank(kept, s.start(), s.end()));
        return new RuleSource(
                path,
                isReading,
                isAdded,
                kept.toString(),
                spans.stream().filter(s -> names.test(s.rule())).toList());
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, ' ');
            }
        }
    }
}
