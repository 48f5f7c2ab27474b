package gouji.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedExecutorTest {
    private static final List<Integer> INPUTS = IntStream.range(0, 200).boxed().toList();

    @Test
    void resultsComeInOrderAndFewWait() throws IOException {
        AtomicInteger waiting = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Integer> results = new ArrayList<>();

        new OrderedExecutor(4)
                .run(
                        INPUTS.iterator(),
                        input -> {
                            most.accumulateAndGet(waiting.incrementAndGet(), Math::max);
                            Thread.onSpinWait();
                            return input;
                        },
                        result -> {
                            waiting.decrementAndGet();
                            results.add(result);
                        });

        assertEquals(INPUTS, results);
        assertTrue(most.get() <= 17, "at once: " + most);
    }

    @Test
    void aFailureOfTheSinkEndsTheRun() {
        IOException full = new IOException("disk full");

        IOException thrown =
                assertThrows(IOException.class, () -> new OrderedExecutor(2).run(INPUTS.iterator(), i -> i, result -> {
                    throw full;
                }));

        assertEquals(full, thrown);
    }

    @Test
    void aFailureOfTheWorkIsNotLost() {
        assertThrows(IllegalStateException.class, () -> new OrderedExecutor(2)
                .run(
                        INPUTS.iterator(),
                        i -> {
                            throw new IllegalArgumentException("broken");
                        },
                        result -> {}));
    }
}
