package gouji.review.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.finding.PastLetter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CorrespondenceTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 2, 1);
    private static final LocalDate SECOND = LocalDate.of(2025, 2, 20);

    private final List<PastLetter> before = new ArrayList<>();

    private void wrote(String bytes, LocalDate day, String... matters) {
        before.add(new PastLetter("水利局", "return", bytes, List.of(matters), day));
    }

    private Due due(String bytes, String... matters) {
        return new Correspondence(before, SECOND).due("水利局", bytes, List.of(matters), Letterhead.NONE);
    }

    @Test
    void aUnitThatWasWrittenNothingIsWrittenAll() {
        assertEquals(new Due(Set.of("a", "b"), null), due("v1", "a", "b"));
        assertFalse(due("v1").isLetter());
    }

    @Test
    void aUnitThatHasNotHandedInAgainGetsNoSecondLetter() {
        wrote("v1", FIRST, "a", "b");

        assertEquals(new Due(Set.of(), FIRST), due("v1", "a", "b"));
        assertEquals(new Due(Set.of(), FIRST), due("v1", "b"));
        assertEquals(new Due(Set.of("c"), FIRST), due("v1", "a", "c"), "what came up since is told");
        assertEquals(new Due(Set.of(), null), due("v1"), "nothing is left to answer");
    }

    private Due missing(LocalDate today, Letterhead head) {
        return new Correspondence(before, today).due("水利局", "", List.of("missing"), head);
    }

    private static Letterhead answered(LocalDate deadline, Integer days) {
        return new Letterhead("", "", "", "", 1, deadline, days);
    }

    @Test
    void whoHandsInNothingIsRemindedAgainWhenTimeIsOver() {
        wrote("", FIRST, "missing");

        Letterhead days = answered(null, 14);
        assertEquals(new Due(Set.of(), FIRST), missing(FIRST.plusDays(14), days), "the last day is not over");
        assertEquals(new Due(Set.of("missing"), null), missing(FIRST.plusDays(15), days));
        assertEquals(new Due(Set.of("missing"), null), missing(SECOND, answered(FIRST.plusDays(3), null)));
        assertEquals(new Due(Set.of(), FIRST), missing(SECOND, answered(SECOND, null)));
        assertEquals(new Due(Set.of(), FIRST), missing(SECOND, Letterhead.NONE), "nobody knows by when");
        assertEquals(new Due(Set.of(), FIRST), missing(SECOND, answered(FIRST.minusDays(1), null)), "it set no day");

        wrote("", SECOND, "missing");
        assertEquals(new Due(Set.of(), SECOND), missing(SECOND.plusDays(1), days), "each reminder has its time");
        assertEquals(2, new Correspondence(before, SECOND).reminders("水利局"));
        wrote("v1", SECOND.plusDays(1), "a");
        assertEquals(0, new Correspondence(before, SECOND).reminders("水利局"), "it has handed in since");
    }

    @Test
    void otherMattersAreNotRepeatedForTheTimeAlone() {
        wrote("v1", FIRST, "a");
        assertEquals(
                new Due(Set.of(), FIRST),
                new Correspondence(before, SECOND).due("水利局", "v1", List.of("a"), answered(null, 1)));
    }

    @Test
    void aUnitThatHasHandedInAgainIsWrittenWhatIsLeft() {
        wrote("v1", FIRST, "a", "b");

        assertEquals(new Due(Set.of("b", "c"), null), due("v2", "b", "c"));
        wrote("v2", SECOND, "b", "c");
        assertEquals(new Due(Set.of(), SECOND), due("v2", "b"));
        assertEquals(new Due(Set.of("b"), null), due("v1", "b"), "the former one again is another one");
    }

    @Test
    void lettersAboutTheSameReportsAddUp() {
        wrote("v1", FIRST, "a");
        wrote("v1", SECOND, "b");

        assertEquals(new Due(Set.of("c"), SECOND), due("v1", "a", "b", "c"));
    }

    @Test
    void aUnitWithTwoReportsIsWrittenOnceAboutEach() {
        wrote("v1", FIRST, "a");
        wrote("w1", FIRST, "b");

        assertFalse(due("v1", "a").isLetter());
        assertFalse(due("w1", "b").isLetter());
        assertTrue(due("v2", "a").isLetter());
    }

    @Test
    void aUnitThatIsMissingIsRememberedWithoutAReport() {
        wrote("", FIRST, "missing");

        assertTrue(due("", "missing").isWaiting());
        assertEquals(Set.of("a"), due("v1", "a").matters());
    }

    @Test
    void lettersToOthersAreNoneOfIts() {
        before.add(new PastLetter("林业局", "return", "v1", List.of("a"), FIRST));

        assertEquals(Set.of("a"), due("v1", "a").matters());
    }

    @Test
    void whatIsWrittenIsKept() {
        Correspondence letters = new Correspondence(List.of(), SECOND);
        letters.wrote("水利局", "review", Correspondence.bytes(List.of("v2", "v1")), List.of("a"));

        assertEquals(List.of(new PastLetter("水利局", "review", "v1 v2", List.of("a"), SECOND)), letters.written());
    }
}
