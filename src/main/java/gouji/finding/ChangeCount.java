package gouji.finding;

/**
 * Findings counted beside an earlier review.
 *
 * @param fresh findings that are new
 * @param still findings that were there already
 * @param fixed findings that are gone
 * @param unknown findings of which nobody can tell
 * @param unread reports that could not be compared, as they could not be read then or now
 */
public record ChangeCount(int fresh, int still, int fixed, int unknown, int unread) {
    public static final ChangeCount NONE = new ChangeCount(0, 0, 0, 0, 0);

    public ChangeCount plus(ChangeCount other) {
        return new ChangeCount(
                fresh + other.fresh,
                still + other.still,
                fixed + other.fixed,
                unknown + other.unknown,
                unread + other.unread);
    }
}
