package gouji.review.similarity;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** The sentences that stand in a large share of all reports: a text they were all given, and no unit's own. */
final class CommonSentences {
    /** A sentence of fewer reports than these is no common one, however few there are. */
    private static final int LEAST = 10;

    /** In per cent of all reports. */
    private static final long SHARE = 30;

    private final long[] hashes;

    private CommonSentences(long[] hashes) {
        this.hashes = hashes;
    }

    static CommonSentences of(Collection<MaskedProse> reports) {
        long[] all = reports.stream()
                .flatMapToLong(
                        r -> r.sentences().mapToLong(CommonSentences::hash).distinct())
                .sorted()
                .toArray();
        int least = (int) Math.max(LEAST, (reports.size() * SHARE + 99) / 100);
        // sorted, so that a hash stands once among those that many places before it when there are so many of it
        LongStream common = LongStream.range(0, Math.max(0, all.length - least + 1L))
                .filter(i -> all[(int) i] == all[(int) i + least - 1])
                .map(i -> all[(int) i]);
        return new CommonSentences(common.distinct().toArray());
    }

    /** The text that is a unit's own; all of it when it has less than so many characters of its own. */
    String own(MaskedProse report, int shortest) {
        String own = report.sentences().filter(s -> !contains(s)).collect(Collectors.joining());
        return own.length() >= shortest ? own : report.sentences().collect(Collectors.joining());
    }

    boolean contains(String sentence) {
        return Arrays.binarySearch(hashes, hash(sentence)) >= 0;
    }

    private static long hash(String sentence) {
        long hash = sentence.length();
        for (int i = 0; i < sentence.length(); i++) {
            hash = SplitMix64.of(hash ^ sentence.charAt(i));
        }
        return hash;
    }
}
