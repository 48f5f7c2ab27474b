package gouji.read.pdf;

/**
 * A glyph as it is painted.
 *
 * @param text what it says; U+FFFD when its font does not tell
 * @param x where its baseline begins
 * @param y height of its baseline on the page
 * @param width how far it reaches along the baseline
 * @param size size of its font
 * @param turn quarter turns, clockwise, of its baseline against one from left to right
 */
record Glyph(String text, double x, double y, double width, double size, int turn) {
    /** Share of the size by which the middle of a glyph stands above its baseline. */
    private static final double MIDDLE = 0.35;

    Box box() {
        double up = size * 0.85;
        double down = size * 0.15;
        return switch (turn) {
            case 1 -> new Box(x - down, y, x + up, y + width);
            case 2 -> new Box(x - width, y - down, x, y + up);
            case 3 -> new Box(x - up, y - width, x + down, y);
            default -> new Box(x, y - up, x + width, y + down);
        };
    }

    /** The same glyph, its meaning gone. */
    Glyph lost() {
        return new Glyph("\uFFFD", x, y, width, size, turn);
    }

    boolean isLost() {
        return text.indexOf('\uFFFD') >= 0;
    }

    double middle() {
        return y - size * MIDDLE;
    }
}
