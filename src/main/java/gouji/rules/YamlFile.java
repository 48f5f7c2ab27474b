package gouji.rules;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A data file of the rule book, and the lines its entries stand on. */
public final class YamlFile {
    private static final YAMLMapper MAPPER = new YAMLMapper(YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());

    private final RuleFile file;
    private final JsonNode root;

    private YamlFile(RuleFile file, JsonNode root) {
        this.file = file;
        this.root = root;
    }

    /** Reads a file; one that is no YAML becomes a diagnosis and is empty. */
    public static YamlFile read(RuleFile file, List<Diagnosis> diagnoses) {
        try {
            JsonNode root = MAPPER.readTree(file.text());
            return new YamlFile(file, root.isMissingNode() || root.isNull() ? MAPPER.createObjectNode() : root);
        } catch (JsonProcessingException e) {
            diagnoses.add(YamlTrouble.of(file.path(), e));
            return new YamlFile(file, MAPPER.createObjectNode());
        }
    }

    public JsonNode root() {
        return root;
    }

    public String path() {
        return file.path();
    }

    /** Line, from 1, of the entry a JSON pointer such as {@code /rules/T3-01} leads to; 0 when there is none. */
    public int line(String pointer) {
        return lines().getOrDefault(pointer, 0);
    }

    /** A pointer to an entry below another. */
    public static String pointer(String... names) {
        JsonPointer pointer = JsonPointer.empty();
        for (String name : names) {
            pointer = pointer.appendProperty(name);
        }
        return pointer.toString();
    }

    private Map<String, Integer> lines() {
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser parser = MAPPER.createParser(file.text())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                String pointer = parser.getParsingContext().pathAsPointer().toString();
                lines.putIfAbsent(pointer, parser.currentTokenLocation().getLineNr());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("read before without a mistake", e);
        }
        return lines;
    }
}
