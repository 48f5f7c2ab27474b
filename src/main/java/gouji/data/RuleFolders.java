package gouji.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
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
        for (Path root : all.subList(1, all.size())) {
            Path file = root.resolve(path);
            whole = new RuleFolder(root).isRead(file) ? merge(whole, tree(file)) : whole;
        }
        return whole;
    }

    private static JsonNode tree(Path file) throws IOException {
        try {
            return new YAMLMapper().readTree(RuleFolder.bytes(file));
        } catch (JsonProcessingException e) {
            throw new IOException(file + ": " + e.getOriginalMessage(), e);
        }
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
        return other;
    }
}
