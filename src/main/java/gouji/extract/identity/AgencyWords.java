package gouji.extract.identity;

import gouji.model.Kind;
import gouji.model.Level;
import java.util.List;
import java.util.Objects;

/**
 * What {@code rules/phrases/organs.yaml} says names of organs tell; the first pattern that is found in a name counts.
 *
 * @param kinds patterns of kinds
 * @param levels patterns of levels
 */
public record AgencyWords(List<KindPattern> kinds, List<LevelPattern> levels) {
    public AgencyWords {
        kinds = List.copyOf(kinds);
        levels = List.copyOf(levels);
    }

    /** A regular expression for the names of a kind of organ. */
    record KindPattern(Kind kind, String pattern) {
        KindPattern {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(pattern);
        }
    }

    /** A regular expression for the names of organs of a level. */
    record LevelPattern(Level level, String pattern) {
        LevelPattern {
            Objects.requireNonNull(level);
            Objects.requireNonNull(pattern);
        }
    }
}
