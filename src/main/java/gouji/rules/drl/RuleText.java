package gouji.rules.drl;

import java.util.List;
import java.util.Optional;

/**
 * A rule as it is written.
 *
 * @param name its name
 * @param line line of the word {@code rule}
 * @param annotations its annotations in written order
 * @param attributes words between the annotations and {@code when}
 * @param when words of the conditions
 * @param then words of the consequence
 * @param start offset of the word {@code rule}
 * @param body offset just past the name
 * @param end offset just past {@code end}
 * @param missing which of when, then and end are not there
 */
public record RuleText(
        String name,
        int line,
        List<Annotation> annotations,
        List<Token> attributes,
        List<Token> when,
        List<Token> then,
        int start,
        int body,
        int end,
        List<String> missing) {
    public Optional<Annotation> annotation(String wanted) {
        return annotations.stream().filter(a -> a.name().equals(wanted)).findFirst();
    }

    /** The words of an annotation, or "" when it is not there. */
    public String value(String wanted) {
        return annotation(wanted).map(Annotation::text).orElse("");
    }

    public boolean mentions(String word) {
        return when.stream().anyMatch(t -> t.is(word));
    }
}
