package gouji.extract.claim;

/**
 * The part of a clause that speaks of one quantity: 行政诉讼2件 in 行政复议4件和行政诉讼2件.
 *
 * @param from index of its first sign
 * @param to index after its last sign
 * @param sign index of the sign of the quantity
 */
record ClausePart(int from, int to, int sign) {
    boolean holds(int index) {
        return from <= index && index < to;
    }
}
