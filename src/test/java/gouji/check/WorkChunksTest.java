package gouji.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkChunksTest {
    @Test
    void nothingIsLostAndTheOrderStays() {
        List<Integer> all = IntStream.range(0, 101).boxed().toList();
        List<Integer> given = new ArrayList<>();
        new WorkChunks<>(all.iterator(), 8).forEachRemaining(given::addAll);
        assertEquals(all, given);
    }

    @Test
    void aFewAreHandedOutOneByOneAndManyInFullPortions() {
        List<Integer> sizes = new ArrayList<>();
        new WorkChunks<>(IntStream.range(0, 200).iterator(), 8).forEachRemaining(portion -> sizes.add(portion.size()));
        assertTrue(sizes.subList(0, 16).stream().allMatch(size -> size == 1), sizes::toString);
        assertEquals(8, sizes.stream().mapToInt(size -> size).max().orElseThrow());
    }
}
