package gouji.read.pdf;

/**
 * A line of a table, level or upright.
 *
 * @param level whether it runs from left to right
 * @param at its height on the page when level, else how far it stands from the left
 * @param from where it begins
 * @param to where it ends
 * @param edge whether it is no line but the edge of a coloured area
 */
record RuledLine(boolean level, double at, double from, double to, boolean edge) {
    double length() {
        return to - from;
    }

    /** Whether two lines, one level and one upright, cross or nearly touch. */
    boolean meets(RuledLine other, double slack) {
        return other.at >= from - slack && other.at <= to + slack && at >= other.from - slack && at <= other.to + slack;
    }
}
