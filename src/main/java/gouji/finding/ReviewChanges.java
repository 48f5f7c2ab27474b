package gouji.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What has changed of a report since an earlier review.
 *
 * @param beside what it is laid beside
 * @param still fingerprints of the findings that were there already
 * @param fixed findings that are gone, in the order they were told
 * @param unseen findings that are not found any more but were not looked for either, so that nobody can call them fixed
 * @param unclear fingerprints of the findings nobody can call new, as other reports they go by were not read then
 */
public record ReviewChanges(
        Beside beside,
        Set<String> still,
        List<EarlierFinding> fixed,
        List<EarlierFinding> unseen,
        Set<String> unclear) {
    /** What a report is laid beside. */
    public enum Beside {
        /** The unit's report of the earlier review. */
        FORMER,
        /** Nothing: the unit had handed in none. */
        NOTHING,
        /** A report that could not be read, then or now, or that nobody can tell the unit of. */
        UNREAD
    }

    /** How a finding stands beside the earlier review. */
    public enum State {
        NEW,
        STILL,
        /** The earlier review cannot tell, as its report, or one it goes by, was not read. */
        UNKNOWN
    }

    /** Of a unit that had handed in no report. */
    public static final ReviewChanges FIRST =
            new ReviewChanges(Beside.NOTHING, Set.of(), List.of(), List.of(), Set.of());

    /** Of a report that cannot be compared. */
    public static final ReviewChanges UNREAD =
            new ReviewChanges(Beside.UNREAD, Set.of(), List.of(), List.of(), Set.of());

    /**
     * Compares what was found with what is found, waived or not.
     *
     * @param unclear the rules whose findings nobody can call new
     */
    public static ReviewChanges of(Standing before, Standing now, Predicate<String> unclear) {
        if (!before.read() || !now.read()) {
            return UNREAD;
        }
        BiPredicate<EarlierFinding, EarlierFinding> same = before.unit().equals(now.unit())
                ? (a, b) -> a.fingerprint().equals(b.fingerprint())
                : EarlierFinding::isLike;
        Set<String> still = new HashSet<>();
        List<EarlierFinding> gone = new ArrayList<>();
        for (EarlierFinding then : before.told()) {
            Set<String> met = now.told().stream()
                    .filter(told -> same.test(then, told))
                    .map(EarlierFinding::fingerprint)
                    .collect(Collectors.toSet());
            still.addAll(met);
            if (met.isEmpty()) {
                gone.add(then);
            }
        }
        return new ReviewChanges(
                Beside.FORMER,
                Set.copyOf(still),
                gone.stream().filter(now::saw).toList(),
                gone.stream().filter(told -> !now.saw(told)).toList(),
                now.told().stream()
                        .filter(told -> unclear.test(told.rule()))
                        .map(EarlierFinding::fingerprint)
                        .collect(Collectors.toSet()));
    }

    /** The same without what nothing was wrong with: that it is gone is no news. */
    public ReviewChanges without(Predicate<EarlierFinding> right) {
        return new ReviewChanges(
                beside,
                still,
                fixed.stream().filter(right.negate()).toList(),
                unseen.stream().filter(right.negate()).toList(),
                unclear);
    }

    /** How a finding of the report stands. */
    public State state(Finding finding) {
        if (beside == Beside.UNREAD) {
            return State.UNKNOWN;
        }
        if (still.contains(finding.fingerprint())) {
            return State.STILL;
        }
        return unclear.contains(finding.fingerprint()) ? State.UNKNOWN : State.NEW;
    }

    /** How much of it is new, still there and fixed, waived findings left out of what is there. */
    public ChangeCount count(List<Finding> open) {
        return new ChangeCount(
                count(open, State.NEW),
                count(open, State.STILL),
                fixed.size(),
                unseen.size() + count(open, State.UNKNOWN),
                beside == Beside.UNREAD ? 1 : 0);
    }

    private int count(List<Finding> open, State state) {
        return (int) open.stream().filter(f -> state(f) == state).count();
    }
}
