package gouji.review.similarity;

import gouji.extract.Shingles;
import java.util.Arrays;
import java.util.PrimitiveIterator;

/**
 * MinHash signature of a text, cut into bands: texts that share most of their passages share a band almost surely, texts
 * that share a third of them seldom (Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, chapter 3).
 */
final class MinHash {
    /** Of texts alike by 85 per cent of both, two of a thousand share none. */
    private static final int BANDS = 25;

    private static final int ROWS = 5;
    private static final long[] FACTORS = numbers(1);
    private static final long[] SUMMANDS = numbers(1 << 16);

    private MinHash() {}

    private static long[] numbers(int from) {
        long[] numbers = new long[BANDS * ROWS];
        Arrays.setAll(numbers, i -> SplitMix64.of(from + i) | 1);
        return numbers;
    }

    /** One number for every band; equal ones tell that two texts share it. */
    static long[] bands(Shingles passages) {
        long[] least = new long[BANDS * ROWS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (PrimitiveIterator.OfLong runs = passages.distinct().iterator(); runs.hasNext(); ) {
            long run = SplitMix64.of(runs.nextLong());
            for (int i = 0; i < least.length; i++) {
                least[i] = Math.min(least[i], run * FACTORS[i] + SUMMANDS[i]);
            }
        }
        long[] bands = new long[BANDS];
        for (int i = 0; i < least.length; i++) {
            int band = i / ROWS;
            bands[band] = SplitMix64.of((i % ROWS == 0 ? band : bands[band]) ^ least[i]);
        }
        return bands;
    }
}
