package gouji.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Glyphs painted one after the other without a gap: a word, a number, or a stretch of Chinese.
 *
 * @param glyphs at least one, of one baseline
 */
record GlyphRun(List<Glyph> glyphs) {
    /** Gaps, as shares of the size, beyond which the next glyph begins another run. */
    private static final double AHEAD = 0.12;

    private static final double BACK = -0.3;
    private static final double SAME_LINE = 0.1;
    private static final double SAME_SIZE = 1.25;
    /** A gap at least this wide between two glyphs may be that between two cells. */
    private static final double SEAM = 0.05;

    static List<GlyphRun> of(List<Glyph> glyphs) {
        List<GlyphRun> runs = new ArrayList<>();
        List<Glyph> run = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (!run.isEmpty() && !follows(run.get(run.size() - 1), glyph)) {
                runs.add(new GlyphRun(List.copyOf(run)));
                run.clear();
            }
            run.add(glyph);
        }
        if (!run.isEmpty()) {
            runs.add(new GlyphRun(List.copyOf(run)));
        }
        return runs;
    }

    private static boolean follows(Glyph last, Glyph next) {
        double size = last.size();
        double gap = next.x() - last.x() - last.width();
        return last.turn() == 0
                && next.turn() == 0
                && Math.abs(next.y() - last.y()) < SAME_LINE * size
                && Math.max(size, next.size()) < SAME_SIZE * Math.min(size, next.size())
                && gap < AHEAD * size
                && gap > BACK * size;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(g -> text.append(g.text()));
        return text.toString();
    }

    Box box() {
        Box first = first().box();
        return glyphs.size() == 1 ? first : first.with(last().box());
    }

    double left() {
        return box().left();
    }

    double right() {
        return box().right();
    }

    double base() {
        return first().turn() == 0 ? first().y() : box().bottom();
    }

    double size() {
        return first().size();
    }

    /** Height at which it is to be looked for in a table. */
    double middle() {
        return first().turn() == 0 ? first().middle() : box().middle();
    }

    boolean hasDigit() {
        return glyphs.stream().anyMatch(g -> g.text().chars().anyMatch(c -> Character.digit(c, 10) >= 0));
    }

    boolean isLost() {
        return glyphs.stream().anyMatch(Glyph::isLost);
    }

    /** The same run, its meaning gone. */
    GlyphRun lost() {
        return new GlyphRun(glyphs.stream().map(Glyph::lost).toList());
    }

    /** The two parts of it on both sides of a line that stands in a gap of it, or itself alone. */
    List<GlyphRun> cut(double x) {
        for (int i = 1; i < glyphs.size(); i++) {
            double end = glyphs.get(i - 1).x() + glyphs.get(i - 1).width();
            double begin = glyphs.get(i).x();
            if (begin - end > SEAM * size() && x > end - 1 && x < begin + 1) {
                return List.of(new GlyphRun(glyphs.subList(0, i)), new GlyphRun(glyphs.subList(i, glyphs.size())));
            }
        }
        return List.of(this);
    }

    private Glyph first() {
        return glyphs.get(0);
    }

    private Glyph last() {
        return glyphs.get(glyphs.size() - 1);
    }
}
