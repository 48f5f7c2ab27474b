package gouji.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The report of the same unit on the year before.
 *
 * @param facts what it says, or null when there is none or it is not known which it is
 * @param missing whether it was looked for and every report of that year is another's
 * @param repeated the tables that are the same in both
 * @param likenesses how like the prose of the two reports is
 */
public record Earlier(@Nullable Facts facts, boolean missing, List<RepeatedTable> repeated, List<Likeness> likenesses)
        implements Fact, Evidence {
    /** No report of that year is the unit's. */
    public static final Earlier MISSING = new Earlier(null, true, List.of(), List.of());

    /** There may be one, but it is not known which. */
    public static final Earlier UNCLEAR = new Earlier(null, false, List.of(), List.of());

    /** Whether both reports are known to tell figures of one scope. */
    @DerivedProperty
    public boolean sameScope(Report now) {
        return scope() != Scope.UNKNOWN && scope() == now.scope();
    }

    /** Whether one report is known to tell its own figures and the other those of the area. */
    @DerivedProperty
    public boolean otherScope(Report now) {
        return scope() != Scope.UNKNOWN && now.scope() != Scope.UNKNOWN && scope() != now.scope();
    }

    private Scope scope() {
        return facts == null ? Scope.UNKNOWN : facts.report().scope();
    }

    /** Itself, its cells and what was compared. */
    List<Evidence> all() {
        List<Evidence> all = new ArrayList<>(likenesses);
        all.addAll(repeated);
        all.add(this);
        if (facts != null) {
            facts.cells()
                    .forEach(
                            cell -> all.add(new EarlierCell(cell, facts.report().source())));
        }
        return all;
    }

    @Override
    public List<Location> where() {
        return facts == null
                ? List.of()
                : List.of(spot(
                        facts.report().place(),
                        facts.report().source(),
                        facts.report().title()));
    }

    /** A spot in that report: it is none of the report that is judged. */
    static Location spot(Place place, String source, String quote) {
        return new Location(Location.PREVIOUS, null, null, null, place.of(source), quote);
    }
}
