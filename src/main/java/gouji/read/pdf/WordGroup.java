package gouji.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of one line that stand together, in a table without lines.
 *
 * @param view the page
 * @param runs its runs, from left to right
 * @param base height of its baseline, growing from page to page
 */
record WordGroup(PageView view, List<GlyphRun> runs, double base) {
    /** A gap wider than this share of the size parts two cells of words; two names of columns stand nearer. */
    private static final double GAP = 0.9;

    private static final double NAME_GAP = 0.15;

    /** The pieces of a line; a value is always a piece of its own. */
    static List<WordGroup> of(PlacedLine placed) {
        return of(placed, GAP);
    }

    /** The pieces of a line of names of columns. */
    static List<WordGroup> names(PlacedLine placed) {
        return of(placed, NAME_GAP);
    }

    private static List<WordGroup> of(PlacedLine placed, double gap) {
        List<WordGroup> pieces = new ArrayList<>();
        List<GlyphRun> together = new ArrayList<>();
        GlyphRun last = null;
        for (GlyphRun run : placed.line().runs()) {
            boolean apart = last != null
                    && (run.left() - last.right() > gap * run.size() || isValue(run.text()) || isValue(last.text()));
            if (apart) {
                pieces.add(new WordGroup(placed.view(), List.copyOf(together), placed.base()));
                together.clear();
            }
            together.add(run);
            last = run;
        }
        pieces.add(new WordGroup(placed.view(), List.copyOf(together), placed.base()));
        return pieces;
    }

    static boolean isValue(String text) {
        return text.matches("[-+]?[0-9０-９][0-9０-９,，.]*(?<![.,，])|[/／—–－-]{1,2}|无|不适用");
    }

    boolean isValue() {
        return runs.size() == 1 && isValue(runs.get(0).text());
    }

    Box box() {
        return Box.around(runs.stream().map(GlyphRun::box).toList());
    }

    double size() {
        return runs.get(0).size();
    }

    TextLine line() {
        return new TextLine(runs);
    }

    String text() {
        return line().text();
    }

    /** Whether it stands above or below another, at least by half of the narrower. */
    boolean isOver(Box other) {
        return box().shares(other) > 0.5;
    }
}
