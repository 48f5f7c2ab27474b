package gouji.check.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import gouji.message.Codes;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The file beside a report that tells what is known of it: {@code NAME.gouji.yaml} beside {@code NAME}, or beside {@code NAME.html}. */
record Sidecar(Input file) {
    static final String ENDING = ".gouji.yaml";

    private static final int LARGEST = 1 << 20;
    private static final List<String> NAMES = List.of("unit", "year", "kind", "level", "scope");

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * What the file beside a report gives; nothing when there is none.
     *
     * @throws RefusalException when it says what cannot be; the problem names it and says which part, in Chinese
     * @throws IOException when it cannot be read
     */
    static Overrides of(Input report) throws IOException {
        Optional<Input> file = new AdjacentFiles(report).companion(ENDING);
        return file.isPresent() ? new Sidecar(file.get()).read() : Overrides.NOTHING;
    }

    private Overrides read() throws IOException {
        JsonNode yaml = yaml();
        if (!yaml.isObject() && !yaml.isMissingNode() && !yaml.isNull()) {
            throw wrong("应是一行一项的键和值，例如 unit: 某某县某某局");
        }
        for (var member : yaml.properties()) {
            if (!NAMES.contains(member.getKey())) {
                throw wrong("不认识 " + member.getKey() + "，可用 " + String.join("、", NAMES));
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
            throw wrong("太大，不像附带文件");
        }
        byte[] bytes = file.bytes();
        try {
            return YAML.readTree(bytes);
        } catch (JsonProcessingException e) {
            Diagnostic slip = YamlErrorText.of(file.name(), e);
            throw wrong("第 " + slip.line() + " 行" + slip.message().zh());
        }
    }

    private @Nullable String unit(JsonNode yaml) {
        if (!yaml.hasNonNull("unit")) {
            return null;
        }
        if (!yaml.get("unit").isTextual()) {
            throw wrong("unit 应是一个单位名称，写在同一行");
        }
        return yaml.get("unit").textValue();
    }

    private @Nullable Integer year(JsonNode yaml) {
        if (!yaml.hasNonNull("year")) {
            return null;
        }
        String year = yaml.get("year").asText();
        if (!year.matches("[0-9]{4}")) {
            throw wrong("year 应是四位数字的年份，例如 2025");
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
                .orElseThrow(() -> wrong(name + " 的值 " + given + " 不对，可用 "
                        + Stream.of(type.getEnumConstants()).map(Codes::of).collect(Collectors.joining("、"))));
    }

    private RefusalException wrong(String what) {
        return RefusalException.of(Trouble.SIDECAR, file.name(), what);
    }
}
