package gouji.read.pdf;

import gouji.model.Place;
import java.awt.geom.AffineTransform;

/**
 * A page as a reader holds it before him, which may be turned against how it is shown.
 *
 * @param number its number, from 1
 * @param shownWidth its width as shown, in points
 * @param shownHeight its height as shown
 * @param turn quarter turns, clockwise, of its text as shown
 */
record PageView(int number, double shownWidth, double shownHeight, int turn) {
    double width() {
        return turn % 2 == 0 ? shownWidth : shownHeight;
    }

    double height() {
        return turn % 2 == 0 ? shownHeight : shownWidth;
    }

    PageView turned(int quarters) {
        return new PageView(number, shownWidth, shownHeight, quarters);
    }

    Glyph turn(Glyph g) {
        double[] at = turn(g.x(), g.y());
        return new Glyph(g.text(), at[0], at[1], g.width(), g.size(), (g.turn() - turn + 4) % 4);
    }

    Box turn(Box box) {
        double[] one = turn(box.left(), box.top());
        double[] other = turn(box.right(), box.bottom());
        return Box.around(one[0], one[1], other[0], other[1]);
    }

    RuledLine turn(RuledLine rule) {
        Box line = rule.level()
                ? new Box(rule.from(), rule.at(), rule.to(), rule.at())
                : new Box(rule.at(), rule.from(), rule.at(), rule.to());
        Box turned = turn(line);
        return turn % 2 == 0 == rule.level()
                ? new RuledLine(true, turned.top(), turned.left(), turned.right(), rule.edge())
                : new RuledLine(false, turned.left(), turned.top(), turned.bottom(), rule.edge());
    }

    /** What turns a picture of the page as shown, of so many pixels a point, into one of this view. */
    AffineTransform upright(double scale) {
        double[] zero = turn(0, 0);
        double[] x = turn(1, 0);
        double[] y = turn(0, 1);
        return new AffineTransform(
                x[0] - zero[0], x[1] - zero[1], y[0] - zero[0], y[1] - zero[1], zero[0] * scale, zero[1] * scale);
    }

    /** The place of a box of this view, on the page as it is shown. */
    Place place(Box box) {
        Box shown =
                switch (turn) {
                    case 1 -> new Box(shownWidth - box.bottom(), box.left(), shownWidth - box.top(), box.right());
                    case 2 ->
                        new Box(
                                shownWidth - box.right(),
                                shownHeight - box.bottom(),
                                shownWidth - box.left(),
                                shownHeight - box.top());
                    case 3 -> new Box(box.top(), shownHeight - box.right(), box.bottom(), shownHeight - box.left());
                    default -> box;
                };
        return new Place(number, null, null, null, null, null, null, shown.told(), null);
    }

    Place place() {
        return new Place(number, null, null, null, null, null, null, null, null);
    }

    private double[] turn(double x, double y) {
        return switch (turn) {
            case 1 -> new double[] {y, shownWidth - x};
            case 2 -> new double[] {shownWidth - x, shownHeight - y};
            case 3 -> new double[] {shownHeight - y, x};
            default -> new double[] {x, y};
        };
    }
}
