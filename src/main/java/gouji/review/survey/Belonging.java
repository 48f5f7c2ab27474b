package gouji.review.survey;

import gouji.model.Facts;
import gouji.review.roster.FellowUnitFinder;
import gouji.review.roster.Match;
import gouji.review.roster.Roster;
import gouji.review.roster.Unit;
import gouji.review.roster.UnitMatcher;
import org.jspecify.annotations.Nullable;

/**
 * What a report tells of whose it is, where its title names another unit than the one it was handed in for.
 *
 * @param filedFor the unit it was handed in for: that of its file or folder, or the one the user gives
 * @param titled the unit its title names
 * @param speaks whether the text speaks of the unit of the title and never of the other, and no user said otherwise
 */
record Belonging(Unit filedFor, Unit titled, boolean speaks) {
    /** Nothing where title and file agree or one of them tells nothing; a unit and what is right above it hand in for each other. */
    static @Nullable Belonging of(
            Facts facts, Match match, UnitMatcher matching, Roster roster, FellowUnitFinder fellows) {
        Unit filedFor = match.file() != null ? match.file() : match.unit();
        Unit titled = matching.titled(facts.report());
        if (filedFor == null || titled == null || titled == filedFor) {
            return null;
        }
        if (roster.areClose(filedFor, titled) || roster.areClose(titled, filedFor)) {
            return null;
        }
        boolean given = facts.report().given().contains("unit");
        return new Belonging(
                filedFor, titled, !given && names(facts, titled, fellows) && !names(facts, filedFor, fellows));
    }

    private static boolean names(Facts facts, Unit unit, FellowUnitFinder fellows) {
        return facts.sentences().stream()
                .anyMatch(sentence -> fellows.names(unit).stream().anyMatch(sentence.getBare()::contains));
    }
}
