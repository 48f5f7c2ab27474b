package gouji.extract;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * Every run of four characters of a text, in sorted order: how much of two texts is common is told by them. A run fits
 * into a number as it is, so two different ones are never taken for the same.
 */
public final class Shingles {
    /** The sections that are prose; the others hold the tables. */
    public static final List<String> SECTIONS = List.of("overview", "problems", "other");

    private static final int RUN = 4;
    private static final Pattern LEFT_OUT = Pattern.compile("[\\p{N}\\p{P}\\p{S}\\p{Z}\\p{Cc}]+");

    private final long[] runs;

    private Shingles(long[] runs) {
        this.runs = runs;
    }

    /** A text without figures, marks and white space. */
    public static String plain(String text) {
        return LEFT_OUT.matcher(text).replaceAll("");
    }

    /** The passages of a text that is plain already. */
    public static Shingles of(String plain) {
        long[] runs = new long[Math.max(0, plain.length() - RUN + 1)];
        long run = 0;
        for (int i = 0; i < plain.length(); i++) {
            run = run << Character.SIZE | plain.charAt(i);
            if (i >= RUN - 1) {
                runs[i - RUN + 1] = run;
            }
        }
        Arrays.sort(runs);
        return new Shingles(runs);
    }

    /** What is common in per cent of both texts; 0 when neither is longer than three characters. */
    public int percent(Shingles other) {
        int both = runs.length + other.runs.length;
        return both == 0 ? 0 : 200 * common(other) / both;
    }

    private int common(Shingles other) {
        int common = 0;
        for (int i = 0, j = 0; i < runs.length && j < other.runs.length; ) {
            int order = Long.compare(runs[i], other.runs[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    /** The different runs. */
    public LongStream distinct() {
        return Arrays.stream(runs).distinct();
    }
}
