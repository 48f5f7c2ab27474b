package gouji.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The numbers of lists, which stand in no text of a Word file. */
class CountersTest {
    private static final ListLevel PART = new ListLevel(1, NumberFormat.CHINESE, "%1、", null, false);
    private static final ListLevel TOPIC = new ListLevel(1, NumberFormat.CHINESE, "（%2）", null, false);
    private static final ListLevel POINT = new ListLevel(1, NumberFormat.DECIMAL, "%1.%2.%3", null, true);

    @Test
    void lowerLevelsBeginAnewAfterAHigherOne() {
        assertEquals("一、 （一） （二） 二、 （一）", labels(List.of(PART, TOPIC, POINT), 0, 1, 1, 0, 1));
    }

    @Test
    void aLevelThatNothingBeginsAnewGoesOn() {
        ListLevel running = new ListLevel(1, NumberFormat.CHINESE, "（%2）", 0, false);

        assertEquals("一、 （一） 二、 （二）", labels(List.of(PART, running), 0, 1, 0, 1));
    }

    @Test
    void onlyTheLevelsNamedBeginOneAnew() {
        ListLevel afterParts = new ListLevel(1, NumberFormat.DECIMAL, "%3)", 1, false);

        assertEquals("一、 （一） 1) （二） 2) 二、 1)", labels(List.of(PART, TOPIC, afterParts), 0, 1, 2, 1, 2, 0, 2));
    }

    @Test
    void aPlainLabelSaysHigherLevelsInDigits() {
        assertEquals("一、 （一） 1.1.1 1.1.2", labels(List.of(PART, TOPIC, POINT), 0, 1, 2, 2));
    }

    @Test
    void aLevelThatHadNoItemCountsWithItsFirstNumber() {
        assertEquals("1.1.1", labels(List.of(PART, TOPIC, POINT), 2));
    }

    @Test
    void aBulletHasNoLabel() {
        ListLevel bullet = new ListLevel(1, NumberFormat.BULLET, "·", null, false);
        ListLevel below = new ListLevel(1, NumberFormat.DECIMAL, "%2.", null, false);

        assertEquals("  1. 2.  1.", labels(List.of(bullet, below), 0, 0, 1, 1, 0, 1));
    }

    @Test
    void aListMayBeToldToBeginElsewhere() {
        Counters counters = new Counters(1);
        counters.restart(0, 3);

        assertEquals("三、", counters.next(List.of(PART), 0));
        assertEquals("四、", counters.next(List.of(PART), 0));
    }

    @Test
    void percentSignsOfNoLevelAreWords() {
        ListLevel odd = new ListLevel(1, NumberFormat.DECIMAL, "100% %1 %9%", null, false);

        assertEquals("100% 1 %9%", labels(List.of(odd), 0));
    }

    private static String labels(List<ListLevel> levels, int... items) {
        Counters counters = new Counters(levels.size());
        return String.join(
                " ",
                Arrays.stream(items)
                        .mapToObj(level -> counters.next(levels, level))
                        .toList());
    }
}
