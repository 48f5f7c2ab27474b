package gouji.read.worker;

import gouji.model.Place;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a worker is asked to do with the bytes of a file: to read it, or to take pictures of places in it.
 *
 * @param bytes the file
 * @param spots for each picture the places it is to show; null when the file is to be read
 * @param personal places of numbers that identify a person
 * @param masked whether no picture may show such a number
 */
record ReadingTask(byte[] bytes, @Nullable List<List<Place>> spots, List<Place> personal, boolean masked) {
    static ReadingTask reading(byte[] bytes) {
        return new ReadingTask(bytes, null, List.of(), false);
    }

    byte[] message() throws IOException {
        BlockOutput out = new BlockOutput();
        out.flag(spots != null);
        if (spots != null) {
            out.list(spots, places -> out.list(places, out::place));
            out.list(personal, out::place);
            out.flag(masked);
        }
        out.bytes(bytes);
        return out.bytes();
    }

    static ReadingTask of(byte[] message) throws IOException {
        BlockInput in = new BlockInput(message);
        return in.flag()
                ? pictures(in.list(() -> in.list(in::place)), in.list(in::place), in.flag(), in.bytes())
                : reading(in.bytes());
    }

    private static ReadingTask pictures(List<List<Place>> spots, List<Place> personal, boolean masked, byte[] bytes) {
        return new ReadingTask(bytes, spots, personal, masked);
    }
}
