package gouji.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Runs that stand on one baseline, from left to right, each glyph once however often it is painted.
 *
 * @param runs at least one
 */
record TextLine(List<GlyphRun> runs) {
    /** Baselines nearer than this share of the size are one. */
    private static final double SAME_BASE = 0.35;
    /** Gaps, as shares of the size, that are a space: between letters or digits, and between anything. */
    private static final double SPACE = 0.18;

    private static final double WIDE = 1.2;
    private static final double PART = 0.3;
    /** The same words so near each other are painted twice to look bold. */
    private static final double BOLD = 0.2;

    private static final double HALF = 0.5;

    static List<TextLine> of(List<GlyphRun> runs) {
        List<GlyphRun> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparingDouble(GlyphRun::base));
        List<TextLine> lines = new ArrayList<>();
        List<GlyphRun> line = new ArrayList<>();
        for (GlyphRun run : sorted) {
            if (!line.isEmpty() && !sameBase(line.get(0), run)) {
                lines.add(row(line));
                line.clear();
            }
            line.add(run);
        }
        if (!line.isEmpty()) {
            lines.add(row(line));
        }
        return lines;
    }

    private static boolean sameBase(GlyphRun one, GlyphRun other) {
        return other.base() - one.base() < SAME_BASE * Math.max(one.size(), other.size());
    }

    private static TextLine row(List<GlyphRun> runs) {
        List<GlyphRun> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparingDouble(GlyphRun::left));
        List<GlyphRun> single = new ArrayList<>();
        for (GlyphRun run : sorted) {
            GlyphRun last = single.isEmpty() ? null : single.get(single.size() - 1);
            if (last != null && isOver(last, run)) {
                single.set(single.size() - 1, last.lost());
                single.add(run.lost());
            } else if (last == null || !isAgain(last, run)) {
                single.add(run);
            }
        }
        return new TextLine(List.copyOf(single));
    }

    /** Whether one number is painted over another: which of them is seen nobody can tell. */
    private static boolean isOver(GlyphRun last, GlyphRun run) {
        double common = Math.min(last.right(), run.right()) - run.left();
        double narrower = Math.min(last.right() - last.left(), run.right() - run.left());
        return common > HALF * narrower
                && last.hasDigit()
                && run.hasDigit()
                && !run.text().equals(last.text());
    }

    private static boolean isAgain(GlyphRun last, GlyphRun run) {
        return run.left() - last.left() < BOLD * run.size() && run.text().equals(last.text());
    }

    Box box() {
        return Box.around(runs.stream().map(GlyphRun::box).toList());
    }

    /** How many things stand on it side by side. */
    int parts() {
        int parts = 1;
        for (int i = 1; i < runs.size(); i++) {
            parts += runs.get(i).left() - runs.get(i - 1).right()
                            > PART * runs.get(i).size()
                    ? 1
                    : 0;
        }
        return parts;
    }

    /** How many of its runs are values. */
    int values() {
        return (int) runs.stream().filter(r -> WordGroup.isValue(r.text())).count();
    }

    double base() {
        return runs.get(0).base();
    }

    double size() {
        return runs.stream().mapToDouble(GlyphRun::size).max().orElse(0);
    }

    /** Its words; where digits lie upon each other nobody can tell what is meant. */
    String text() {
        StringBuilder text = new StringBuilder();
        GlyphRun last = null;
        for (GlyphRun run : runs) {
            if (last != null) {
                text.append(between(last, run));
            }
            text.append(run.text());
            last = run;
        }
        return text.toString();
    }

    private static String between(GlyphRun last, GlyphRun run) {
        double size = Math.max(last.size(), run.size());
        double gap = run.left() - last.right();
        boolean digits = last.hasDigit() || run.hasDigit();
        if (digits && last.box().shares(run.box()) > 0.5) {
            return "\uFFFD";
        }
        boolean letters = isLetter(last.text(), last.text().length() - 1) && isLetter(run.text(), 0);
        return gap > (letters ? SPACE : WIDE) * size ? " " : "";
    }

    private static boolean isLetter(String text, int at) {
        return text.charAt(at) < 0x2000;
    }
}
