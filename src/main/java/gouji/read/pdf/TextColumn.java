package gouji.read.pdf;

import java.util.List;

/**
 * The measure of the running text of a page.
 *
 * @param left where full lines begin
 * @param right where they end
 * @param leading distance of their baselines
 */
record TextColumn(double left, double right, double leading) {
    static TextColumn of(List<TextLine> lines) {
        double left = lines.stream().mapToDouble(l -> l.box().left()).min().orElse(0);
        double right = lines.stream().mapToDouble(l -> l.box().right()).max().orElse(0);
        double[] gaps = new double[Math.max(0, lines.size() - 1)];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = lines.get(i + 1).base() - lines.get(i).base();
        }
        java.util.Arrays.sort(gaps);
        return new TextColumn(left, right, gaps.length == 0 ? 0 : gaps[gaps.length / 3]);
    }
}
