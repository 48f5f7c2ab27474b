package gouji.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import gouji.data.RuleFolders;
import gouji.extract.claim.ClaimPhrases;
import gouji.extract.claim.ListWords;
import gouji.extract.identity.OrganWords;
import gouji.extract.prose.ProseWords;
import gouji.extract.prose.QuantityWords;
import gouji.extract.table.CellWords;
import java.io.IOException;
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
        OrganWords organs,
        QuantityWords quantities,
        ClaimPhrases claims,
        CellWords cells,
        ListWords lists) {
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
                read(rules, "organs.yaml", OrganWords.class),
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
        JsonNode words = rules.yaml("phrases/" + file);
        try {
            return YAMLMapper.builder()
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .build()
                    .treeToValue(words, type);
        } catch (JsonProcessingException e) {
            throw new IOException("phrases/" + file + ": " + e.getOriginalMessage(), e);
        }
    }
}
