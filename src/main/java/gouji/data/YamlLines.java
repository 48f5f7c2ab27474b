package gouji.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The lines the entries of a YAML file stand on.
 *
 * @param byPointer line from 1, by JSON pointer such as {@code /rules/T3-01}
 */
public record YamlLines(Map<String, Integer> byPointer) {
    /** @param text a file that was read without a mistake */
    public static YamlLines of(String text) {
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser parser = new YAMLFactory().createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                String pointer = parser.getParsingContext().pathAsPointer().toString();
                lines.putIfAbsent(pointer, parser.currentTokenLocation().getLineNr());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("read before without a mistake", e);
        }
        return new YamlLines(lines);
    }

    /** Line of the entry a pointer leads to; 0 when there is none. */
    public int at(JsonPointer pointer) {
        return byPointer.getOrDefault(pointer.toString(), 0);
    }
}
