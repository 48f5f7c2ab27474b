package gouji.write.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a report stands beside an earlier review.
 *
 * @param words what has changed and whether the unit owes an answer, part by part
 * @param names what it may be chosen by: 新, 仍在, 已改正 …
 */
public record SinceView(List<String> words, List<String> names) {
    /** Nothing is compared. */
    public static final SinceView NONE = new SinceView(List.of(), List.of());

    /** The same with a note, and the name it is chosen by. */
    public SinceView with(String note, String name) {
        return new SinceView(both(words, note), both(names, name));
    }

    private static List<String> both(List<String> some, String more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
