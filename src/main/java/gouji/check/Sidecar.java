package gouji.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import gouji.model.Codes;
import gouji.model.Given;
import gouji.model.Kind;
import gouji.model.Level;
import gouji.model.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
    static Given of(Path report) throws IOException {
        Path file = file(report);
        return file == null ? Given.NOTHING : read(file);
    }

    private static Path file(Path report) {
        String name = report.getFileName().toString();
        int dot = name.lastIndexOf('.');
        for (String stem : dot > 0 ? List.of(name, name.substring(0, dot)) : List.of(name)) {
            Path file = report.resolveSibling(stem + ENDING);
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        return null;
    }

    private static Given read(Path file) throws IOException {
        JsonNode yaml = new YAMLMapper().readTree(Files.readAllBytes(file));
        for (var member : yaml.properties()) {
            if (!NAMES.contains(member.getKey())) {
                throw new IOException(
                        file.getFileName() + "：不认识 " + member.getKey() + "，可用 " + String.join("、", NAMES));
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
            throw new IOException(file.getFileName() + "：" + e.getMessage(), e);
        }
    }

    private static String text(JsonNode yaml, String name) {
        return yaml.hasNonNull(name) ? yaml.get(name).asText() : null;
    }

    private static <E extends Enum<E>> E code(JsonNode yaml, String name, Class<E> type) {
        return text(yaml, name) == null ? null : Codes.parse(type, text(yaml, name));
    }
}
