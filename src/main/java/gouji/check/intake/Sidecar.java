package gouji.check.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import gouji.model.Codes;
import gouji.model.Given;
import gouji.model.Kind;
import gouji.model.Level;
import gouji.model.Scope;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The file beside a report that tells what is known of it: {@code NAME.gouji.yaml} beside {@code NAME}, or beside {@code NAME.html}. */
final class Sidecar {
    static final String ENDING = ".gouji.yaml";

    private static final List<String> NAMES = List.of("unit", "year", "kind", "level", "scope");

    private Sidecar() {}

    /**
     * What the file beside a report gives; nothing when there is none.
     *
     * @throws IOException when it cannot be read or says what cannot be; the message says which part, in Chinese
     */
    static Given of(Input report) throws IOException {
        String name = report.name();
        int dot = name.lastIndexOf('.');
        for (String stem : dot > 0 ? List.of(name, name.substring(0, dot)) : List.of(name)) {
            Optional<Input> file = new Neighbours(report).find(stem + ENDING);
            if (file.isPresent()) {
                return read(file.get());
            }
        }
        return Given.NOTHING;
    }

    private static Given read(Input file) throws IOException {
        JsonNode yaml = new YAMLMapper().readTree(file.bytes());
        for (var member : yaml.properties()) {
            if (!NAMES.contains(member.getKey())) {
                throw new IOException(file.name() + "：不认识 " + member.getKey() + "，可用 " + String.join("、", NAMES));
            }
        }
        try {
            return new Given(
                    text(yaml, "unit"),
                    text(yaml, "year") == null ? null : Integer.valueOf(text(yaml, "year")),
                    code(yaml, "kind", Kind.class),
                    code(yaml, "level", Level.class),
                    code(yaml, "scope", Scope.class));
        } catch (IllegalArgumentException e) {
            throw new IOException(file.name() + "：" + e.getMessage(), e);
        }
    }

    private static String text(JsonNode yaml, String name) {
        return yaml.hasNonNull(name) ? yaml.get(name).asText() : null;
    }

    private static <E extends Enum<E>> E code(JsonNode yaml, String name, Class<E> type) {
        return text(yaml, name) == null ? null : Codes.parse(type, text(yaml, name));
    }
}
