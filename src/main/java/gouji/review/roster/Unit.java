package gouji.review.roster;

import gouji.model.Kind;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit that has to report, as the roster has it.
 *
 * @param name its name
 * @param aliases other names its report may have
 * @param kind what sort of organ, UNKNOWN when the roster does not tell
 * @param parent name of the unit above it as the roster has it, or ""
 * @param consolidated whether its report tells the whole area, null when the roster does not tell
 * @param vertical whether it reports upward, so that its parent does not count it in
 * @param deadline last day the place sets for it, in the year after the one reported on, or null
 * @param received day the office received its report, or null
 * @param published day its report was made public, or null
 * @param contact department that answers for it, or ""
 * @param line line of the roster, from 1
 */
public record Unit(
        String name,
        List<String> aliases,
        Kind kind,
        String parent,
        @Nullable Boolean consolidated,
        boolean vertical,
        @Nullable MonthDay deadline,
        @Nullable LocalDate received,
        @Nullable LocalDate published,
        String contact,
        int line) {
    /** The same unit below another parent. */
    Unit below(String other) {
        return new Unit(
                name, aliases, kind, other, consolidated, vertical, deadline, received, published, contact, line);
    }
}
