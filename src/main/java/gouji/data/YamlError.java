package gouji.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import gouji.message.Messages;
import gouji.message.Text;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is wrong with a YAML file, in plain words.
 *
 * @param line line from 1, or 0 when it is not known
 * @param words what is wrong
 */
public record YamlError(int line, Text words) {
    private static final Messages MESSAGES = Messages.of("data");

    private static final Pattern LINE = Pattern.compile("line (\\d+), column");

    /** What the parser said of a file. */
    public static YamlError of(JsonProcessingException e) {
        return new YamlError(line(e), words(e));
    }

    private static Text words(JsonProcessingException e) {
        String said = e.getOriginalMessage();
        if (said.contains("(TAB)")) {
            return MESSAGES.text("yaml.tab");
        }
        if (said.contains("could not find expected ':'")) {
            return MESSAGES.text("yaml.colon");
        }
        if (said.contains("expected ',' or")) {
            return MESSAGES.text("yaml.bracket");
        }
        if (said.startsWith("No content")) {
            return MESSAGES.text("yaml.empty");
        }
        if (said.startsWith("Trailing token")) {
            return MESSAGES.text("yaml.several");
        }
        if (e instanceof MismatchedInputException) {
            return MESSAGES.text("yaml.levels");
        }
        if (e instanceof StreamConstraintsException) {
            return MESSAGES.text("yaml.deep");
        }
        if (said.startsWith("Malformed numeric value")) {
            return MESSAGES.text("yaml.number");
        }
        if (said.startsWith("Duplicate field")) {
            return MESSAGES.text("yaml.twice");
        }
        return MESSAGES.text("yaml.other");
    }

    /** That the file is no YAML, and why. */
    public Text sentence() {
        return MESSAGES.text("yaml", words);
    }

    /** Of the lines the parser names the last is where it stopped; a key without a colon stands on the first. */
    private static int line(JsonProcessingException e) {
        String said = e.getOriginalMessage();
        List<Integer> named = LINE.matcher(said)
                .results()
                .map(m -> Integer.valueOf(m.group(1)))
                .toList();
        if (named.isEmpty()) {
            return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
        }
        return named.get(said.contains("expected ':'") ? 0 : named.size() - 1);
    }
}
