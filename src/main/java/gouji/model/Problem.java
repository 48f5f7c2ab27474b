package gouji.model;

import gouji.message.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that kept the reader from reading a report, or part of it, with confidence.
 *
 * @param code the code of a {@link Trouble}, such as empty, unsupported, table-picture
 * @param message what is wrong and what to do, in Chinese
 * @param english the same in English; null where it was kept before problems had both
 * @param place where
 */
@FactListName("problems")
public record Problem(
        String code,
        String message,
        @FactComponent(optional = true) @Nullable String english,
        Place place) implements ReportFact {
    /** What is told of it, in both languages. */
    public Text text() {
        return new Text(message, Objects.requireNonNullElse(english, ""));
    }

    /** The same at a place of the file. */
    public Problem at(Place other) {
        return new Problem(code, message, english, other);
    }
}
