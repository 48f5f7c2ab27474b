package gouji.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gouji.message.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folders rules and their data are read from.
 *
 * @param all the rule book, then what a province or county adds to it
 */
public record RuleFolders(List<Path> all) {
    public RuleFolders {
        all = List.copyOf(all);
    }

    public static RuleFolders of(Path... folders) {
        return new RuleFolders(List.of(folders));
    }

    /** The folder of the rule book itself. */
    public Path book() {
        return all.get(0);
    }

    /** The files with an ending in one folder of the book and of what is added to it, in this order and then by name. */
    public List<Path> files(String folder, String ending) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path root : all) {
            RuleFolder own = new RuleFolder(root);
            if (root.equals(book()) || Files.isDirectory(root.resolve(folder))) {
                try (Stream<Path> listed = Files.list(root.resolve(folder))) {
                    listed.filter(f -> f.toString().endsWith(ending) && own.isRead(f))
                            .sorted()
                            .forEach(files::add);
                }
            }
        }
        return files;
    }

    /**
     * A data file put together: lists are joined, entries are added, a single value of a later folder replaces the
     * earlier.
     *
     * @param path path inside the folders; the book must have it
     * @throws IOException when a file is missing or no YAML; the message names it
     */
    public JsonNode yaml(String path) throws IOException {
        JsonNode whole = tree(book().resolve(path));
        for (Path file : added(path)) {
            whole = merge(whole, tree(file));
        }
        return whole;
    }

    /** The files of that path in the folders added to the book. */
    public List<Path> added(String path) {
        return all.subList(1, all.size()).stream()
                .filter(root -> new RuleFolder(root).isRead(root.resolve(path)))
                .map(root -> root.resolve(path))
                .toList();
    }

    /** The book with as many of the folders added to it as that. */
    public RuleFolders first(int added) {
        return new RuleFolders(all.subList(0, Math.min(all.size(), added + 1)));
    }

    /**
     * What a file holds; one without content, or with comments only, holds no entries.
     *
     * @throws InvalidRuleDataException when it is no YAML
     */
    public static JsonNode tree(Path file) throws IOException {
        try {
            JsonNode tree = StrictYaml.mapper().readTree(RuleFolder.bytes(file));
            return tree.isMissingNode() || tree.isNull() ? JsonNodeFactory.instance.objectNode() : tree;
        } catch (JsonProcessingException e) {
            throw noYaml(file, e);
        }
    }

    private static InvalidRuleDataException noYaml(Path file, JsonProcessingException e) {
        YamlError slip = YamlError.of(e);
        return new InvalidRuleDataException(file.toString(), slip.line(), slip.sentence(), Text.bare(""));
    }

    private static JsonNode merge(JsonNode one, JsonNode other) {
        if (one instanceof ArrayNode list && other instanceof ArrayNode more) {
            return list.addAll(more);
        }
        if (one instanceof ObjectNode entries && other instanceof ObjectNode more) {
            more.properties()
                    .forEach(e -> entries.set(
                            e.getKey(),
                            entries.has(e.getKey()) ? merge(entries.get(e.getKey()), e.getValue()) : e.getValue()));
            return entries;
        }
        return other.isNull() ? one : other;
    }
}
