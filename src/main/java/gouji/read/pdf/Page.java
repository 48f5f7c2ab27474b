package gouji.read.pdf;

import gouji.read.document.Limits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A page parted into its ruled tables and the lines of text outside of them.
 *
 * @param marks what is painted on it
 * @param tables its ruled tables, from above
 * @param lines the other lines of text, from above
 * @param rules lines that belong to no ruled table
 */
record Page(PageMarks marks, List<PageTable> tables, List<TextLine> lines, List<Rule> rules) {
    /** Rows of a ruled table that hold this many lines each in several cells are rows without lines between them. */
    private static final int UNRULED = 3;

    static Page of(PageMarks painted, Limits limits) {
        PageMarks marks = painted.upright();
        List<Rule> loose = new ArrayList<>();
        List<Lattice> lattices = new ArrayList<>();
        for (List<Rule> group : Rulings.groups(Rulings.whole(marks.rules()))) {
            Lattice lattice = isTable(group) ? new Lattice(marks.view(), group, limits) : null;
            if (lattice == null || lattice.columns() < 2 || isEdge(group) && lattice.rows() < 2) {
                loose.addAll(group);
            } else {
                lattices.add(lattice);
            }
        }
        lattices.sort(Comparator.comparingDouble(l -> l.box().width() * l.box().height()));
        List<Run> outside = new ArrayList<>();
        for (Run run : Run.of(marks.glyphs())) {
            lattices.stream()
                    .filter(l -> holds(l, run))
                    .findFirst()
                    .ifPresentOrElse(l -> l.add(run), () -> outside.add(run));
        }
        List<PageTable> tables = lattices.stream()
                .map(Lattice::table)
                .filter(t -> !t.isBlank())
                .sorted(Comparator.comparingDouble(t -> t.box().top()))
                .toList();
        return new Page(marks, tables, TextLine.of(outside), loose);
    }

    PageView view() {
        return marks.view();
    }

    private static boolean holds(Lattice lattice, Run run) {
        return lattice.box().holds((run.left() + run.right()) / 2, run.middle());
    }

    private static boolean isTable(List<Rule> group) {
        long level = group.stream().filter(Rule::level).count();
        return level > 0 && level < group.size() && group.size() > 2;
    }

    private static boolean isEdge(List<Rule> group) {
        return group.stream().allMatch(Rule::edge);
    }
}
