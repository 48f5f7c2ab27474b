package gouji.rules.file;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import gouji.data.StrictYaml;
import gouji.data.YamlLines;
import gouji.message.Messages;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.diagnosis.YamlErrorText;
import java.util.List;

/** A data file of the rule book, and the lines its entries stand on. */
public final class YamlFile {
    private static final Messages MESSAGES = Messages.of("rules");

    private static final YAMLMapper MAPPER = StrictYaml.mapper();

    private final RuleFile file;
    private final JsonNode root;

    private YamlFile(RuleFile file, JsonNode root) {
        this.file = file;
        this.root = root;
    }

    /** Reads a file; one that is no YAML becomes a diagnosis and is empty. */
    public static YamlFile read(RuleFile file, List<Diagnostic> diagnoses) {
        try {
            JsonNode root = MAPPER.readTree(file.text());
            boolean blank = root.isMissingNode() || root.isNull();
            if (!blank && !root.isObject()) {
                diagnoses.add(shapeless(file.path()));
            }
            return new YamlFile(file, root.isObject() ? root : MAPPER.createObjectNode());
        } catch (JsonProcessingException e) {
            diagnoses.add(YamlErrorText.of(file.path(), e));
            return new YamlFile(file, MAPPER.createObjectNode());
        }
    }

    private static Diagnostic shapeless(String path) {
        return Diagnostic.of(path, 1, "", MESSAGES, "file.shape");
    }

    public JsonNode root() {
        return root;
    }

    public String path() {
        return file.path();
    }

    /** Line, from 1, of the entry a JSON pointer such as {@code /rules/T3-01} leads to; 0 when there is none. */
    public int line(String pointer) {
        return YamlLines.of(file.text()).at(JsonPointer.compile(pointer));
    }

    /** A pointer to an entry below another. */
    public static String pointer(String... names) {
        JsonPointer pointer = JsonPointer.empty();
        for (String name : names) {
            pointer = pointer.appendProperty(name);
        }
        return pointer.toString();
    }
}
