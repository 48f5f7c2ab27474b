package gouji.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The waivers of a run, and the day it is run for.
 *
 * @param all the waivers in the order they were decided; the first that covers a finding counts
 * @param day the day on which they must hold, or null when there are none
 */
public record Waivers(List<Waiver> all, @Nullable LocalDate day) {
    /** No waiver. */
    public static final Waivers NONE = new Waivers(List.of(), null);

    /** The waivers that would cover a finding, had their last day not passed. */
    List<Waiver> lapsed(Finding finding, String organ) {
        return all.stream()
                .filter(w -> w.isMeant(finding, organ) && w.hasLapsed(day))
                .toList();
    }

    Optional<Waiver> covering(Finding finding, String organ) {
        return all.stream().filter(w -> w.waives(finding, organ, day)).findFirst();
    }
}
