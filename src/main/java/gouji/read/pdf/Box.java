package gouji.read.pdf;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** A rectangle on a page in points, from its upper left corner to its lower right; y grows downwards. */
record Box(double left, double top, double right, double bottom) {
    /** The least rectangle around two corners, in any order. */
    static Box around(double x, double y, double otherX, double otherY) {
        return new Box(Math.min(x, otherX), Math.min(y, otherY), Math.max(x, otherX), Math.max(y, otherY));
    }

    static Box around(Collection<Box> boxes) {
        return boxes.stream().reduce(Box::with).orElse(new Box(0, 0, 0, 0));
    }

    Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    double middle() {
        return (top + bottom) / 2;
    }

    boolean holds(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    /** How much of the widths of two boxes lies one above the other, as a share of the narrower. */
    double shares(Box other) {
        double common = Math.min(right, other.right) - Math.max(left, other.left);
        return common / Math.max(0.01, Math.min(width(), other.width()));
    }

    /** The box a place tells. */
    static Box of(String told) {
        double[] n =
                Arrays.stream(told.split(",")).mapToDouble(Double::parseDouble).toArray();
        return new Box(n[0], n[1], n[0] + n[2], n[1] + n[3]);
    }

    /** As a place tells it: {@code x,y,width,height}. */
    String told() {
        return String.format(Locale.ROOT, "%.1f,%.1f,%.1f,%.1f", left, top, width(), height());
    }
}
