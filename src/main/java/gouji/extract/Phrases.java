package gouji.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import gouji.extract.table.CellWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The phrase data of a rule book, {@code rules/phrases/*.yaml}.
 *
 * @param prose words beside the prose
 * @param organs what names of organs tell
 * @param quantities numbers and measure words
 * @param claims what sentences assert
 * @param cells how cells of tables are written
 */
public record Phrases(
        ProseWords prose, OrganWords organs, QuantityWords quantities, ClaimPhrases claims, CellWords cells) {
    /**
     * Reads the phrases of a folder of rules.
     *
     * @throws IOException when a file is missing or malformed; the message names the file
     */
    public static Phrases read(Path rules) throws IOException {
        Path folder = rules.resolve("phrases");
        return new Phrases(
                read(folder.resolve("prose.yaml"), ProseWords.class),
                read(folder.resolve("organs.yaml"), OrganWords.class),
                read(folder.resolve("quantities.yaml"), QuantityWords.class),
                read(folder.resolve("claims.yaml"), ClaimPhrases.class),
                read(folder.resolve("cells.yaml"), CellWords.class));
    }

    private static <T> T read(Path file, Class<T> type) throws IOException {
        try {
            return YAMLMapper.builder()
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .build()
                    .readValue(Files.readAllBytes(file), type);
        } catch (JsonProcessingException e) {
            throw new IOException(file + ": " + e.getOriginalMessage(), e);
        }
    }
}
