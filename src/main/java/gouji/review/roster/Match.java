package gouji.review.roster;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which unit of the roster a report is taken for.
 *
 * @param source the report
 * @param year the year reported on, or null when it is not known
 * @param title the unit as the report names it, or ""
 * @param unit the unit, or null when none fits or several fit equally
 * @param how by what it was found
 * @param candidates names of the units that fit equally, when several do
 * @param file the unit its file is named after when that is another one, or null
 * @param named the unit the name of the file tells without its folder, or null
 */
public record Match(
        String source,
        @Nullable Integer year,
        String title,
        @Nullable Unit unit,
        How how,
        List<String> candidates,
        @Nullable Unit file,
        @Nullable Unit named) {
    /** By what the unit was found. */
    public enum How {
        /** The report has its name as the roster has it. */
        NAME,
        /** The report has one of its aliases. */
        ALIAS,
        /** The names differ by the area above the unit. */
        SHORT,
        /** The report was drawn up by its office, or the roster names the office. */
        OFFICE,
        /** Only the name of the file or its folder tells. */
        FILE,
        /** Several units fit equally, so that none is chosen. */
        UNCLEAR,
        /** No unit fits. */
        NONE
    }

    public boolean isMatched() {
        return unit != null;
    }

    /**
     * The unit of a report that is matched.
     *
     * @throws NullPointerException when it is not
     */
    public Unit matched() {
        return Objects.requireNonNull(unit, "the report is of no unit of the roster");
    }

    /** Whether its file is named after the unit it names itself, or after none. */
    public boolean isConsistent() {
        return file == null;
    }
}
