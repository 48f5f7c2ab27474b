package gouji.engine;

import java.util.Optional;
import java.util.Set;

/**
 * What became of one hearing.
 *
 * @param found what the rules reported; nothing when they failed or went beyond the limits
 * @param suspects names of rules that may have caused it; empty when nothing tells
 * @param beyond whether it went beyond the limits
 */
record SessionResult(Optional<Found> found, Set<String> suspects, boolean beyond) {
    static SessionResult of(Found found) {
        return new SessionResult(Optional.of(found), Set.of(), false);
    }

    static SessionResult failed(Set<String> suspects) {
        return new SessionResult(Optional.empty(), suspects, false);
    }

    static SessionResult beyond(Set<String> suspects) {
        return new SessionResult(Optional.empty(), suspects, true);
    }
}
