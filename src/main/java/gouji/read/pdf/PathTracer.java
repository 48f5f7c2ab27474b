package gouji.read.pdf;

import java.util.ArrayList;
import java.util.List;

/** Follows the path a page draws and tells which lines of a table it leaves. */
final class PathTracer {
    /** A painted area up to this wide is a line. */
    private static final double THIN = 3.5;
    /** How far the ends of a line may be off its axis. */
    private static final double STRAIGHT = 0.7;
    /** Coloured areas smaller than this are ornaments. */
    private static final double AREA = 5;

    private final List<List<double[]>> strokes = new ArrayList<>();
    private List<double[]> stroke = new ArrayList<>();
    private boolean bent;

    void move(double x, double y) {
        lift();
        stroke.add(new double[] {x, y});
    }

    void line(double x, double y) {
        stroke.add(new double[] {x, y});
    }

    /** A curve is no line of a table: all it belongs to is dropped. */
    void curve(double x, double y) {
        bent = true;
        stroke.add(new double[] {x, y});
    }

    void close() {
        if (!stroke.isEmpty()) {
            double[] first = stroke.get(0);
            stroke.add(first);
            lift();
            stroke.add(first);
        }
    }

    /** The lines of the path when it is stroked. */
    void stroke(List<RuledLine> rules) {
        lift();
        for (List<double[]> points : strokes) {
            for (int i = 1; i < points.size(); i++) {
                line(points.get(i - 1), points.get(i), rules);
            }
        }
    }

    /** The lines of the path when it is filled: itself when thin, else its edges. */
    void fill(List<RuledLine> rules, PageView view) {
        lift();
        for (List<double[]> points : strokes) {
            Box box = points.stream()
                    .map(p -> new Box(p[0], p[1], p[0], p[1]))
                    .reduce(Box::with)
                    .orElseThrow();
            if (isRectangle(points)) {
                area(box, rules, view);
            }
        }
    }

    void lay() {
        lift();
        strokes.clear();
    }

    /** A painted rectangle: a line when thin, else its four edges. */
    static void area(Box box, List<RuledLine> rules, PageView view) {
        if (Math.min(box.width(), box.height()) <= THIN) {
            boolean level = box.width() >= box.height();
            rules.add(
                    level
                            ? new RuledLine(true, box.middle(), box.left(), box.right(), false)
                            : new RuledLine(false, (box.left() + box.right()) / 2, box.top(), box.bottom(), false));
        } else if (box.width() >= AREA && box.height() >= AREA && !isGround(box, view)) {
            rules.add(new RuledLine(true, box.top(), box.left(), box.right(), true));
            rules.add(new RuledLine(true, box.bottom(), box.left(), box.right(), true));
            rules.add(new RuledLine(false, box.left(), box.top(), box.bottom(), true));
            rules.add(new RuledLine(false, box.right(), box.top(), box.bottom(), true));
        }
    }

    /** Whether an area is the ground of the whole page. */
    private static boolean isGround(Box box, PageView view) {
        return box.width() > 0.9 * view.width() && box.height() > 0.7 * view.height();
    }

    private static boolean isRectangle(List<double[]> points) {
        boolean closed = points.size() == 5 && near(points.get(0), points.get(4));
        if (points.size() != 4 && !closed) {
            return false;
        }
        for (int i = 1; i < 4; i++) {
            if (!isStraight(points.get(i - 1), points.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean near(double[] one, double[] other) {
        return Math.abs(one[0] - other[0]) < STRAIGHT && Math.abs(one[1] - other[1]) < STRAIGHT;
    }

    private static boolean isStraight(double[] one, double[] other) {
        return Math.abs(one[0] - other[0]) < STRAIGHT || Math.abs(one[1] - other[1]) < STRAIGHT;
    }

    private static void line(double[] from, double[] to, List<RuledLine> rules) {
        if (Math.abs(from[1] - to[1]) < STRAIGHT) {
            rules.add(new RuledLine(true, from[1], Math.min(from[0], to[0]), Math.max(from[0], to[0]), false));
        } else if (Math.abs(from[0] - to[0]) < STRAIGHT) {
            rules.add(new RuledLine(false, from[0], Math.min(from[1], to[1]), Math.max(from[1], to[1]), false));
        }
    }

    private void lift() {
        if (stroke.size() > 1 && !bent) {
            strokes.add(stroke);
        }
        stroke = new ArrayList<>();
        bent = false;
    }
}
