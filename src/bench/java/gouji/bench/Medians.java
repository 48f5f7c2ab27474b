package gouji.bench;

import java.util.ArrayList;
import java.util.List;

/** Times of one thing measured several times, in seconds. */
final class Medians {
    private final List<Double> times = new ArrayList<>();

    void add(double seconds) {
        times.add(seconds);
    }

    int count() {
        return times.size();
    }

    double median() {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
