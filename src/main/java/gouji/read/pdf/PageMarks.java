package gouji.read.pdf;

import java.util.List;

/**
 * What is painted on a page.
 *
 * @param view the page, seen so that most of its text is upright
 * @param glyphs its glyphs in the order they are painted, without white space
 * @param rules its lines, and the edges of its coloured areas
 * @param images the places of its images
 * @param off how many glyphs stand beyond the edges of the page; they count as not decoded
 * @param damage how many parts of the page could not be carried out
 */
record PageMarks(PageView view, List<Glyph> glyphs, List<RuledLine> rules, List<Box> images, int off, int damage) {
    private static final double WHOLE = 0.5;

    /** The same page turned so that most of its text runs from left to right. */
    PageMarks upright() {
        long[] count = new long[4];
        glyphs.forEach(g -> count[g.turn()]++);
        int turn = 0;
        for (int i = 1; i < count.length; i++) {
            turn = count[i] > count[turn] ? i : turn;
        }
        if (turn == 0) {
            return this;
        }
        PageView turned = view.turned(turn);
        return new PageMarks(
                turned,
                glyphs.stream().map(turned::turn).toList(),
                rules.stream().map(turned::turn).toList(),
                images.stream().map(turned::turn).toList(),
                off,
                damage);
    }

    /** How many glyphs a font does not tell the meaning of. */
    long lost() {
        return glyphs.stream().filter(Glyph::isLost).count() - off;
    }

    /** Whether images cover most of the page. */
    boolean isPictured() {
        double covered =
                images.stream().mapToDouble(b -> b.width() * b.height()).sum();
        return covered > WHOLE * view.width() * view.height();
    }
}
