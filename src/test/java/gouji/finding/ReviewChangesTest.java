package gouji.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReviewChangesTest {
    private static final EarlierFinding CELL = told("A-1", "1", "applications/received/total ");
    private static final EarlierFinding OTHER = told("A-1", "2", "applications/closed/total ");
    private static final EarlierFinding WORDS = told("B-1", "3", "section/problems 毫无问题");

    private static EarlierFinding told(String rule, String fingerprint, String spot) {
        return new EarlierFinding(rule, "", fingerprint, List.of(spot));
    }

    private static Standing standing(String unit, Map<String, List<String>> looked, EarlierFinding... told) {
        return new Standing(unit, true, List.of(told), looked);
    }

    private static ReviewChanges changes(Map<String, List<String>> looked, EarlierFinding... now) {
        return ReviewChanges.of(standing("甲局", null, CELL, OTHER, WORDS), standing("甲局", looked, now), rule -> false);
    }

    @Test
    void whatIsGoneIsFixedWhereItsRuleLooked() {
        ReviewChanges changes = changes(Map.of("A-1", List.of()), CELL);

        assertEquals(Set.of("1"), changes.still());
        assertEquals(List.of(OTHER), changes.fixed());
        assertEquals(List.of(WORDS), changes.unseen(), "its rule could not tell");
    }

    @Test
    void aRuleThatDidNotSeeTheCellHasNotLookedThere() {
        for (String unseen :
                List.of("applications/closed/total", "applications/closed/*", "applications/*/*", "applications")) {
            ReviewChanges changes = changes(Map.of("A-1", List.of(unseen), "B-1", List.of()), CELL);
            assertEquals(List.of(OTHER), changes.unseen(), unseen);
            assertEquals(List.of(WORDS), changes.fixed(), unseen);
        }
        ReviewChanges elsewhere = changes(Map.of("A-1", List.of("applications/carriedIn/total")), CELL);
        assertEquals(List.of(OTHER), elsewhere.fixed());
    }

    @Test
    void nothingIsSaidOfAReportThatWasNotRead() {
        Standing read = standing("甲局", Map.of("A-1", List.of()), CELL);
        Standing unread = new Standing("", false, List.of(), Map.of());

        assertEquals(ReviewChanges.UNREAD, ReviewChanges.of(unread, read, rule -> false));
        assertEquals(ReviewChanges.UNREAD, ReviewChanges.of(read, unread, rule -> false));
    }

    @Test
    void aUnitWrittenAnotherWayHasTheSameFindings() {
        EarlierFinding renamed = told("A-1", "9", "applications/received/total ");
        ReviewChanges changes = ReviewChanges.of(
                standing("甲局", null, CELL, OTHER), standing("某县甲局", Map.of("A-1", List.of()), renamed), rule -> false);

        assertEquals(Set.of("9"), changes.still());
        assertEquals(List.of(OTHER), changes.fixed());
    }

    @Test
    void whatOtherReportsHadToTellIsNotNewWhenTheyWereNotRead() {
        EarlierFinding together = told("AG-1", "7", "disclosure/fees/amount ");
        ReviewChanges changes = ReviewChanges.of(
                standing("甲局", null), standing("甲局", Map.of(), together, CELL), rule -> rule.equals("AG-1"));

        assertEquals(Set.of("7"), changes.unclear());
    }
}
