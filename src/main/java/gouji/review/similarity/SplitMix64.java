package gouji.review.similarity;

/** Spreads numbers over all 64 bits, the same way on every machine (the finalizer of SplitMix64). */
final class SplitMix64 {
    private SplitMix64() {}

    static long of(long number) {
        long mixed = (number ^ number >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
