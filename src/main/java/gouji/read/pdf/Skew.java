package gouji.read.pdf;

/** By how much the lines of text of a page are out of level, as those of a page laid askew on a copier. */
final class Skew {
    /** Lines of a table less askew than this still look level over their length. */
    private static final double LEVEL = 0.001;
    /** By how much lines of one page may differ. */
    private static final double SPREAD = 0.002;

    private static final int FEW = 20;

    private int count;
    private double sum;
    private double squares;

    /** Takes the angle of a glyph's baseline, less its quarter turns, in radians. */
    void add(double angle) {
        double small = Math.IEEEremainder(angle, 2 * Math.PI);
        count++;
        sum += small;
        squares += small * small;
    }

    /** The angle all text of the page has, clockwise as shown, in radians; 0 when it is level or not of one angle. */
    double angle() {
        double mean = count == 0 ? 0 : sum / count;
        double variance = count == 0 ? 0 : squares / count - mean * mean;
        boolean one = count >= FEW && variance < SPREAD * SPREAD;
        return one && Math.abs(mean) > LEVEL ? mean : 0;
    }
}
