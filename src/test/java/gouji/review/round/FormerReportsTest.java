package gouji.review.round;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.finding.EarlierFinding;
import gouji.finding.ReviewChanges;
import gouji.finding.Standing;
import gouji.model.Facts;
import gouji.model.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whose report is laid beside whose. A finding has the name of its report, so that it tells which one was found. */
class FormerReportsTest {
    private static final int YEAR = 2024;

    private final FormerReports former = new FormerReports();
    private final RoundInputs inputs = new RoundInputs();

    private void before(int round, String unit, String source, String bytes, String... told) {
        former.add(filing(unit, source, bytes, round, true), () -> standing(unit, told));
    }

    private void unread(int round, String unit, String source, String bytes) {
        former.add(filing(unit, source, bytes, round, false), () -> new Standing(unit, false, List.of(), Map.of()));
    }

    private static FormerReports.Filing filing(String unit, String source, String bytes, int round, boolean read) {
        return new FormerReports.Filing(List.of("", unit), YEAR, source, bytes, round, read);
    }

    private static Standing standing(String unit, String... told) {
        List<EarlierFinding> all = new ArrayList<>();
        for (String one : told) {
            all.add(new EarlierFinding("X-1", "", unit + one, List.of("section/problems " + one)));
        }
        return new Standing(unit, true, all, Map.of("X-1", List.of()));
    }

    private void noted(String unit, String source, String bytes) {
        inputs.note(Facts.bare(
                Report.unread(source).draft().unit(unit).sha256(bytes).done()));
    }

    private String now(String unit, String source, String bytes, String... told) {
        noted(unit, source, bytes);
        ReviewChanges changes =
                former.changes(filing(unit, source, bytes, 0, true), standing(unit, told), inputs, rule -> false);
        return changes.beside() + " still " + changes.still().size() + " fixed "
                + changes.fixed().stream().map(EarlierFinding::fingerprint).toList();
    }

    @Test
    void aReportIsFoundByItsUnitWhateverItsFile() {
        before(1, "水利局", "a.txt", "1", "a", "b");

        assertEquals("FORMER still 1 fixed [水利局b]", now("水利局", "终稿.docx", "2", "a"));
        assertEquals("NOTHING still 0 fixed []", now("林业局", "a.txt", "3", "a"));
    }

    @Test
    void ofEveryUnitTheLastRoundThatHasItCounts() {
        before(1, "水利局", "a.txt", "1", "a");
        before(1, "林业局", "b.txt", "2", "a");
        before(2, "水利局", "a2.txt", "3", "b");

        assertEquals("FORMER still 1 fixed []", now("水利局", "a3.txt", "4", "b"));
        assertEquals("FORMER still 0 fixed [林业局a]", now("林业局", "b2.txt", "5"));
    }

    @Test
    void ofTwoReportsOfAUnitEachIsLaidBesideItself() {
        before(1, "水利局", "a.txt", "1", "a");
        before(1, "水利局", "b.txt", "2", "b");
        noted("水利局", "a.txt", "1");

        assertEquals("FORMER still 1 fixed []", now("水利局", "甲/a.txt", "1", "a"));
        assertEquals("FORMER still 0 fixed [水利局b]", now("水利局", "c.txt", "3", "a"), "the one that is gone");
        assertEquals("FORMER still 1 fixed []", now("水利局", "b.txt", "4", "b"), "the one of the same path");
    }

    @Test
    void whatSeveralSaidIsSaidByTheUnit() {
        before(1, "水利局", "a.txt", "1", "a");
        before(1, "水利局", "b.txt", "2", "b");

        assertEquals("FORMER still 1 fixed [水利局b]", now("水利局", "c.txt", "3", "a"));
    }

    @Test
    void oneThatWasNotReadIsNotComparedWith() {
        unread(1, "水利局", "a.pdf", "1");

        assertEquals("UNREAD still 0 fixed []", now("水利局", "b.txt", "2", "a"));
    }

    @Test
    void oneThatWasNotReadSaysNothingBesideAnother() {
        unread(1, "水利局", "a.pdf", "1");
        before(1, "水利局", "b.txt", "2", "a");

        assertEquals("FORMER still 0 fixed [水利局a]", now("水利局", "c.txt", "3"));
    }

    @Test
    void aStrayMayBeAnybodys() {
        unread(1, "", "扫描001.pdf", "1");
        noted("", "别的名称.pdf", "1");
        assertEquals("NOTHING still 0 fixed []", now("水利局", "a.txt", "2", "a"), "it is still there");

        RoundInputs without = new RoundInputs();
        ReviewChanges changes =
                former.changes(filing("水利局", "a.txt", "2", 0, true), standing("水利局", "a"), without, rule -> false);
        assertEquals(ReviewChanges.UNREAD, changes);
    }

    @Test
    void aStrayOfARoundLongGoneIsNobodys() {
        unread(1, "", "扫描001.pdf", "1");
        before(2, "林业局", "b.txt", "2");

        assertEquals("NOTHING still 0 fixed []", now("水利局", "a.txt", "3", "a"));
    }

    @Test
    void aNameMayHaveTheAreaBeforeItOrNot() {
        before(1, "青禾县水利局", "a.txt", "1", "a", "b");

        assertEquals("FORMER still 1 fixed [青禾县水利局b]", now("松江市青禾县水利局", "b.txt", "2", "a"));
    }

    @Test
    void twoUnitsThatAreBothThereAreTwo() {
        before(1, "青禾县水利局", "a.txt", "1", "a");
        noted("青禾县水利局", "a.txt", "1");

        assertEquals("NOTHING still 0 fixed []", now("松江市青禾县水利局", "b.txt", "2", "a"));
    }

    @Test
    void otherYearsAreOthers() {
        former.add(new FormerReports.Filing(List.of("水利局"), 2023, "a.txt", "1", 1, true), () -> standing("水利局", "a"));

        assertEquals("NOTHING still 0 fixed []", now("水利局", "a.txt", "2", "a"));
    }
}
