package gouji.rules.drl;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An annotation of a rule.
 *
 * @param name its name without the at sign
 * @param value the words between the brackets
 * @param line line it stands on
 * @param closed whether its bracket is closed
 */
public record Annotation(String name, List<Token> value, int line, boolean closed) {
    public String text() {
        return value.stream().map(Token::text).collect(Collectors.joining());
    }
}
