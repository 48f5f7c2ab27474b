package gouji.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the lines of a page whole that are painted in pieces, dots or dashes, and finds those that hang together. */
final class Rulings {
    /** Lines so near each other are one. */
    private static final double SAME = 2;
    /** How far the pieces of a line may lie apart. */
    private static final double GAP = 2.5;
    /** Pieces up to this long are dots and dashes, and may lie as far apart as they are long. */
    private static final double DASH = 10;
    /** How far lines that meet may end before each other. */
    private static final double MEET = 3;

    private Rulings() {}

    /** Whole lines from pieces. */
    static List<RuledLine> whole(List<RuledLine> pieces) {
        List<RuledLine> whole = new ArrayList<>();
        for (boolean level : new boolean[] {true, false}) {
            List<RuledLine> sorted = new ArrayList<>(
                    pieces.stream().filter(r -> r.level() == level).toList());
            dots(pieces, level).forEach(sorted::add);
            sorted.sort(Comparator.comparingDouble(RuledLine::at));
            int from = 0;
            for (int i = 1; i <= sorted.size(); i++) {
                if (i == sorted.size() || sorted.get(i).at() - sorted.get(from).at() > SAME) {
                    join(sorted.subList(from, i), whole);
                    from = i;
                }
            }
        }
        return whole.stream().filter(r -> r.length() > GAP * 2).toList();
    }

    /** Dots may be part of a line either way. */
    private static List<RuledLine> dots(List<RuledLine> pieces, boolean level) {
        return pieces.stream()
                .filter(r -> r.level() != level && r.length() < GAP)
                .map(r -> new RuledLine(level, (r.from() + r.to()) / 2, r.at() - 0.5, r.at() + 0.5, r.edge()))
                .toList();
    }

    private static void join(List<RuledLine> line, List<RuledLine> whole) {
        double length = line.stream().mapToDouble(RuledLine::length).sum();
        double at = line.stream().mapToDouble(r -> r.at() * r.length()).sum() / Math.max(length, 0.001);
        List<RuledLine> sorted = new ArrayList<>(line);
        sorted.sort(Comparator.comparingDouble(RuledLine::from));
        RuledLine open = null;
        double piece = 0;
        for (RuledLine next : sorted) {
            double gap = Math.min(piece, next.length()) < DASH && next.length() < DASH ? DASH * 0.6 : GAP;
            if (open != null && next.from() - open.to() <= gap) {
                open = new RuledLine(
                        open.level(), at, open.from(), Math.max(open.to(), next.to()), open.edge() && next.edge());
            } else {
                add(open, whole);
                open = new RuledLine(next.level(), length == 0 ? next.at() : at, next.from(), next.to(), next.edge());
            }
            piece = next.length();
        }
        add(open, whole);
    }

    private static void add(@Nullable RuledLine rule, List<RuledLine> whole) {
        if (rule != null) {
            whole.add(rule);
        }
    }

    /**
     * Groups of lines that hang together, each with its lines made whole of its own pieces alone: the sides of two tables on
     * one page need not stand in quite the same place.
     */
    static List<List<RuledLine>> apart(List<List<RuledLine>> groups, List<RuledLine> pieces) {
        if (groups.size() < 2) {
            return groups;
        }
        List<Box> boxes = groups.stream().map(Rulings::around).toList();
        List<List<RuledLine>> own = new ArrayList<>();
        groups.forEach(g -> own.add(new ArrayList<>()));
        for (RuledLine piece : pieces) {
            int inside = -1;
            for (int i = 0; i < boxes.size(); i++) {
                boolean smaller = inside < 0 || area(boxes.get(i)) < area(boxes.get(inside));
                inside = smaller && holds(boxes.get(i), piece) ? i : inside;
            }
            if (inside >= 0) {
                own.get(inside).add(piece);
            }
        }
        return own.stream().map(Rulings::whole).toList();
    }

    private static boolean holds(Box box, RuledLine piece) {
        double along = (piece.from() + piece.to()) / 2;
        double x = piece.level() ? along : piece.at();
        double y = piece.level() ? piece.at() : along;
        return x > box.left() - MEET && x < box.right() + MEET && y > box.top() - MEET && y < box.bottom() + MEET;
    }

    private static double area(Box box) {
        return box.width() * box.height();
    }

    private static Box around(List<RuledLine> rules) {
        return Box.around(rules.stream()
                .map(r -> r.level()
                        ? new Box(r.from(), r.at(), r.to(), r.at())
                        : new Box(r.at(), r.from(), r.at(), r.to()))
                .toList());
    }

    /** The lines that hang together, as groups. */
    static List<List<RuledLine>> groups(List<RuledLine> rules) {
        LineGroups groups = new LineGroups(rules.size());
        List<Integer> level = new ArrayList<>();
        List<Integer> upright = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            (rules.get(i).level() ? level : upright).add(i);
        }
        for (int h : level) {
            for (int v : upright) {
                if (rules.get(h).meets(rules.get(v), MEET)) {
                    groups.join(h, v);
                }
            }
        }
        return groups.of(rules);
    }
}
