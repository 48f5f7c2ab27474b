package gouji.write.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A bar of a chart.
 *
 * @param label what it shows, for those who do not see it
 * @param parts its parts from left to right
 */
public record BarView(String label, List<Part> parts) {
    /** Thousandths of the width of the chart. */
    public static final int WHOLE = 1000;

    /**
     * A part of a bar.
     *
     * @param look class of its colour
     * @param from where it begins, in thousandths of the chart
     * @param width how wide it is
     */
    public record Part(String look, int from, int width) {}

    /**
     * Lays amounts side by side.
     *
     * @param looks a class for each amount
     * @param most the amount that fills the chart
     */
    public static BarView of(String label, List<String> looks, List<Integer> amounts, int most) {
        List<Part> parts = new ArrayList<>();
        int sum = 0;
        for (int i = 0; i < amounts.size(); i++) {
            int from = (int) ((long) sum * WHOLE / most);
            sum += amounts.get(i);
            int to = (int) ((long) sum * WHOLE / most);
            if (to > from) {
                parts.add(new Part(looks.get(i), from, to - from));
            }
        }
        return new BarView(label, parts);
    }
}
