package gouji.review.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import gouji.data.NamedFile;
import gouji.data.StrictYaml;
import gouji.data.UnusableFileException;
import gouji.message.Messages;
import gouji.rules.diagnosis.YamlErrorText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A YAML file that holds one list of entries and nothing else. A key that is not known is refused: it may be misspelt. */
final class YamlList {
    private static final Messages MESSAGES = Messages.of("check");

    private static final YAMLMapper MAPPER = StrictYaml.mapper();

    private YamlList() {}

    /**
     * Its entries.
     *
     * @param name key of the list
     * @throws IOException when it cannot be read or holds something else; the message names file and line
     */
    static <T> List<T> read(Path file, String name, Class<T> entry) throws IOException {
        TypeFactory types = MAPPER.getTypeFactory();
        JavaType lists = types.constructMapType(
                Map.class, types.constructType(String.class), types.constructCollectionType(List.class, entry));
        try {
            Map<String, List<T>> all = MAPPER.readValue(NamedFile.text(file), lists);
            List<T> found = all == null ? null : all.get(name);
            if (found == null || all.size() > 1 || found.contains(null)) {
                throw new UnusableFileException(file, MESSAGES.text("list.only", name), null);
            }
            return found;
        } catch (JsonProcessingException e) {
            throw YamlErrorText.unusable(file, e);
        }
    }
}
