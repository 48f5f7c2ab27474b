package gouji.read.pdf;

import gouji.read.document.Limits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A page parted into its ruled tables and the lines of text outside of them.
 *
 * @param marks what is painted on it
 * @param tables its ruled tables, from above
 * @param lines the other lines of text, from above
 */
record PdfPage(PageMarks marks, List<PageTable> tables, List<TextLine> lines) {
    private static final double EDGE = 1;

    static PdfPage of(PageMarks painted, Limits limits) {
        PageMarks marks = painted.upright();
        List<RuledLine> lines = Rulings.whole(marks.rules());
        List<GlyphRun> runs = StruckText.out(GlyphRun.of(marks.glyphs()), marks.rules());
        List<List<RuledLine>> rough = new ArrayList<>(Rulings.groups(lines));
        rough.removeIf(g -> !isTable(g));
        List<List<RuledLine>> groups = new ArrayList<>(Rulings.apart(rough, marks.rules()));
        groups.removeIf(g -> !isTable(g));
        List<GlyphRun> outside = new ArrayList<>();
        List<Lattice> lattices = lattices(marks.view(), groups, runs, outside, limits);
        if (lattices.contains(null)) {
            for (int i = groups.size() - 1; i >= 0; i--) {
                if (lattices.get(i) == null) {
                    groups.remove(i);
                }
            }
            lattices = lattices(marks.view(), groups, runs, outside, limits);
        }
        List<PageTable> tables = lattices.stream()
                .filter(Objects::nonNull)
                .map(Lattice::table)
                .filter(t -> !t.isBlank())
                .sorted(Comparator.comparingDouble(t -> t.box().top()))
                .toList();
        return new PdfPage(marks, tables, TextLine.of(outside));
    }

    /** For each group of lines the cells they part, filled; null when they do not part all of what they surround. */
    private static List<Lattice> lattices(
            PageView view, List<List<RuledLine>> groups, List<GlyphRun> runs, List<GlyphRun> outside, Limits limits) {
        outside.clear();
        List<Lattice> all =
                groups.stream().map(g -> new Lattice(view, g, limits)).toList();
        List<Lattice> tables = all.stream()
                .filter(l -> l.columns() > 1 && (l.rows() > 1 || !l.isEdged()))
                .sorted(Comparator.comparingDouble(
                        l -> l.box().width() * l.box().height()))
                .toList();
        for (GlyphRun run : runs) {
            tables.stream()
                    .filter(l -> holds(l, run))
                    .findFirst()
                    .ifPresentOrElse(l -> l.add(run), () -> outside.add(run));
        }
        return all.stream()
                .map(l -> tables.contains(l) && !l.isCoarse() ? l : null)
                .toList();
    }

    PageView view() {
        return marks.view();
    }

    /** Whether something of it stands beyond its edges, or a table runs up to them. */
    boolean isClipped() {
        return marks.off() > 0
                || tables.stream()
                        .anyMatch(t -> t.box().left() < EDGE || t.box().right() > view().width() - EDGE);
    }

    private static boolean holds(Lattice lattice, GlyphRun run) {
        return lattice.box().holds((run.left() + run.right()) / 2, run.middle());
    }

    private static boolean isTable(List<RuledLine> group) {
        long level = group.stream().filter(RuledLine::level).count();
        return level > 0 && level < group.size() && group.size() > 2;
    }
}
