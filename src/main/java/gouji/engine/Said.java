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
record Said(Optional<Found> found, Set<String> suspects, boolean beyond) {
    static Said of(Found found) {
        return new Said(Optional.of(found), Set.of(), false);
    }

    static Said failed(Set<String> suspects) {
        return new Said(Optional.empty(), suspects, false);
    }

    static Said beyond(Set<String> suspects) {
        return new Said(Optional.empty(), suspects, true);
    }
}
