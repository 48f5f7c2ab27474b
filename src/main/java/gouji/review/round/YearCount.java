package gouji.review.round;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts the years reports are on. Used by one thread. */
public final class YearCount {
    private final Map<Integer, Integer> reports = new TreeMap<>();

    public void note(int year) {
        reports.merge(year, 1, Integer::sum);
    }

    /** The year most of them are on, the later of two; nothing when none tells. */
    public Optional<Integer> most() {
        return reports.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
