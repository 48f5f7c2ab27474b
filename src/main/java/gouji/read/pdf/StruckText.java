package gouji.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Words with a line through them: what is struck out is not what is meant, and what is meant nobody can tell. */
final class StruckText {
    /** The line runs this high above the baseline, as shares of the size: lower lines underline. */
    private static final double LOWEST = 0.12;

    private static final double HIGHEST = 0.65;
    /** Share of a word it runs through. */
    private static final double MOST = 0.6;
    /** How far it runs beyond the word, in sizes; a line of a table runs on. */
    private static final double BEYOND = 3;

    /** No longer line strikes out one word. */
    private static final double LONGEST = 400;

    private StruckText() {}

    /** The runs, the meaning of those struck out gone. */
    static List<GlyphRun> out(List<GlyphRun> runs, List<RuledLine> rules) {
        TreeMap<Double, List<RuledLine>> level = new TreeMap<>();
        rules.stream()
                .filter(r -> r.level() && !r.edge() && r.length() < LONGEST)
                .forEach(r ->
                        level.computeIfAbsent(r.at(), at -> new ArrayList<>()).add(r));
        return level.isEmpty()
                ? runs
                : runs.stream().map(r -> isStruck(r, level) ? r.lost() : r).toList();
    }

    private static boolean isStruck(GlyphRun run, SortedMap<Double, List<RuledLine>> level) {
        return level.subMap(run.base() - HIGHEST * run.size(), run.base() - LOWEST * run.size()).values().stream()
                .flatMap(List::stream)
                .anyMatch(rule -> strikes(rule, run));
    }

    private static boolean strikes(RuledLine rule, GlyphRun run) {
        double common = Math.min(rule.to(), run.right()) - Math.max(rule.from(), run.left());
        return common > MOST * (run.right() - run.left())
                && rule.length() < run.right() - run.left() + BEYOND * run.size();
    }
}
