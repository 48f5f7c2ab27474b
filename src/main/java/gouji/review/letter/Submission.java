package gouji.review.letter;

import gouji.review.roster.Misfiled;
import gouji.review.roster.Unit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * For whom a report was handed in.
 *
 * @param name the unit, as the roster has it or, where there is none, as the report has it; "" when nobody can tell
 * @param unit the same in the roster, or null
 * @param misfiled whose report it is, where it is not that of the unit it was handed in for, or null
 */
public record Submission(
        String name, @Nullable Unit unit, @Nullable Misfiled misfiled) {
    /** Whether the report is not that of the unit it was handed in for. */
    public boolean isForeign() {
        return misfiled != null;
    }

    /** Whether it says the same as what the unit whose report it is handed in itself. */
    boolean isSame() {
        return misfiled != null && misfiled.same();
    }

    /** The same report as that of its owner, for which it stands where that handed in none; nothing otherwise. */
    Optional<Submission> ofOwner() {
        return Optional.ofNullable(misfiled)
                .filter(m -> !m.copy())
                .map(m -> new Submission(m.of().name(), m.of(), null));
    }

    /** The name of the unit whose report it is, where that is not the one it was handed in for; else "". */
    public String owner() {
        return misfiled == null ? "" : misfiled.of().name();
    }

    boolean isKnown() {
        return !name.isEmpty();
    }

    String contact() {
        return unit == null ? "" : unit.contact();
    }
}
