package gouji.check.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import gouji.json.Json;
import gouji.message.Codes;
import gouji.message.Messages;
import gouji.message.Text;
import gouji.model.Kind;
import gouji.model.Level;
import gouji.model.Overrides;
import gouji.model.Scope;
import gouji.model.Trouble;
import gouji.read.document.RefusalException;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.diagnosis.YamlErrorText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The file beside a report that tells what is known of it: {@code NAME.gouji.yaml} beside {@code NAME}, or beside {@code NAME.html}. */
public record Sidecar(Input file) {
    private static final Messages MESSAGES = Messages.of("check");

    public static final String ENDING = ".gouji.yaml";

    private static final int LARGEST = 1 << 20;
    private static final List<String> NAMES = List.of("unit", "year", "kind", "level", "scope");

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Where it lies beside a report. */
    public static Path beside(Path report) {
        return report.resolveSibling(report.getFileName() + ENDING);
    }

    /** Says beside a report which unit it is of. */
    public static void write(Path report, String unit) throws IOException {
        // a JSON string is a YAML one as well
        Files.writeString(beside(report), "unit: " + Json.MAPPER.writeValueAsString(unit) + "\n");
    }

    /**
     * What the file beside a report gives; nothing when there is none.
     *
     * @throws RefusalException when it says what cannot be; the problem names it and says which part
     * @throws IOException when it cannot be read
     */
    static Overrides of(Input report) throws IOException {
        Optional<Input> file = new AdjacentFiles(report).companion(ENDING);
        return file.isPresent() ? new Sidecar(file.get()).read() : Overrides.NOTHING;
    }

    private Overrides read() throws IOException {
        JsonNode yaml = yaml();
        if (!yaml.isObject() && !yaml.isMissingNode() && !yaml.isNull()) {
            throw wrong("sidecar.shape");
        }
        for (var member : yaml.properties()) {
            if (!NAMES.contains(member.getKey())) {
                throw wrong("sidecar.unknown", member.getKey(), Text.list(NAMES));
            }
        }
        return new Overrides(
                unit(yaml),
                year(yaml),
                code(yaml, "kind", Kind.class),
                code(yaml, "level", Level.class),
                code(yaml, "scope", Scope.class));
    }

    private JsonNode yaml() throws IOException {
        if (file.entry() == null && Files.size(file.file()) > LARGEST) {
            throw wrong("sidecar.large");
        }
        byte[] bytes = file.bytes();
        try {
            return YAML.readTree(bytes);
        } catch (JsonProcessingException e) {
            Diagnostic slip = YamlErrorText.of(file.name(), e);
            throw wrong("sidecar.line", slip.line(), slip.message());
        }
    }

    private @Nullable String unit(JsonNode yaml) {
        if (!yaml.hasNonNull("unit")) {
            return null;
        }
        if (!yaml.get("unit").isTextual()) {
            throw wrong("sidecar.unit");
        }
        return yaml.get("unit").textValue();
    }

    private @Nullable Integer year(JsonNode yaml) {
        if (!yaml.hasNonNull("year")) {
            return null;
        }
        String year = yaml.get("year").asText();
        if (!year.matches("[0-9]{4}")) {
            throw wrong("sidecar.year");
        }
        return Integer.valueOf(year);
    }

    private <E extends Enum<E>> @Nullable E code(JsonNode yaml, String name, Class<E> type) {
        if (!yaml.hasNonNull(name)) {
            return null;
        }
        String given = yaml.get(name).asText();
        return Stream.of(type.getEnumConstants())
                .filter(one -> Codes.of(one).equals(given.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> wrong(
                        "sidecar.value",
                        name,
                        given,
                        Text.list(Stream.of(type.getEnumConstants())
                                .map(Codes::of)
                                .toList())));
    }

    private RefusalException wrong(String key, Object... arguments) {
        return RefusalException.of(Trouble.SIDECAR, file.name(), MESSAGES.text(key, arguments));
    }
}
