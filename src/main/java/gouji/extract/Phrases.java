package gouji.extract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import gouji.data.InvalidRuleDataException;
import gouji.data.RuleFolders;
import gouji.data.YamlLines;
import gouji.extract.claim.ClaimPhrases;
import gouji.extract.claim.ListWords;
import gouji.extract.identity.AgencyWords;
import gouji.extract.prose.ProseWords;
import gouji.extract.prose.QuantityWords;
import gouji.extract.table.cell.CellWords;
import gouji.message.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The phrase data of a rule book, {@code rules/phrases/*.yaml}.
 *
 * @param prose words beside the prose
 * @param organs what names of organs tell
 * @param quantities numbers and measure words
 * @param claims what sentences assert
 * @param cells how cells of tables are written
 * @param lists how figures are taken apart
 */
public record Phrases(
        ProseWords prose,
        AgencyWords organs,
        QuantityWords quantities,
        ClaimPhrases claims,
        CellWords cells,
        ListWords lists) {
    private static final Messages MESSAGES = Messages.of("extract");

    /**
     * Reads the phrases of a folder of rules.
     *
     * @throws IOException when a file is missing or malformed; the message names the file
     */
    public static Phrases read(Path rules) throws IOException {
        return read(RuleFolders.of(rules));
    }

    /**
     * Reads the phrases of a rule book and what is added to it.
     *
     * @throws IOException when a file is missing or malformed; the message names the file
     */
    public static Phrases read(RuleFolders rules) throws IOException {
        return new Phrases(
                read(rules, "prose.yaml", ProseWords.class),
                read(rules, "organs.yaml", AgencyWords.class),
                read(rules, "quantities.yaml", QuantityWords.class),
                read(rules, "claims.yaml", ClaimPhrases.class),
                read(rules, "cells.yaml", CellWords.class),
                read(rules, "lists.yaml", ListWords.class));
    }

    /** Words of the sentences the form or the regulation makes every report write. */
    public List<String> dictated() {
        return prose.dictated();
    }

    private static <T> T read(RuleFolders rules, String file, Class<T> type) throws IOException {
        String path = "phrases/" + file;
        PhrasePatterns.check(rules, path);
        try {
            return value(rules, path, type);
        } catch (JsonMappingException e) {
            throw broken(rules, path, type, e);
        }
    }

    private static <T> T value(RuleFolders rules, String path, Class<T> type) throws IOException {
        return YAMLMapper.builder()
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .build()
                .treeToValue(rules.yaml(path), type);
    }

    /** The first file that makes the whole one of another shape. */
    private static <T> InvalidRuleDataException broken(
            RuleFolders rules, String path, Class<T> type, JsonMappingException last) throws IOException {
        List<Path> added = rules.added(path);
        for (int folders = 0; folders < rules.all().size(); folders++) {
            try {
                value(rules.first(folders), path, type);
            } catch (JsonMappingException e) {
                List<Path> files = rules.first(folders).added(path);
                return shapeless(files.isEmpty() ? rules.book().resolve(path) : files.get(files.size() - 1), e);
            }
        }
        return shapeless(added.get(added.size() - 1), last);
    }

    private static InvalidRuleDataException shapeless(Path file, JsonMappingException e) throws IOException {
        JsonPointer at = JsonPointer.empty();
        for (JsonMappingException.Reference part : e.getPath()) {
            at = part.getFieldName() == null ? at : at.appendProperty(part.getFieldName());
        }
        String part = at.toString().replaceFirst("^/", "").replace('/', '.');
        return new InvalidRuleDataException(
                file.toString(),
                YamlLines.of(Files.readString(file)).at(at),
                part.isEmpty() ? MESSAGES.text("phrases.shape") : MESSAGES.text("phrases.shape.at", part),
                MESSAGES.text("phrases.shape.advice"));
    }
}
