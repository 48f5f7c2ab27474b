package gouji.engine;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * A rule that tries to do what rules must not.
 *
 * @param kind where it stands in a file
 * @param name what it tries
 * @param text what is written there: texts, and texts that are repeated so and so often
 * @param held whether it loads and is harmless
 */
record Attack(String kind, String name, List<JsonNode> text, boolean held) {
    private static final String CALL = "found.fault(drools, [$c], [\"expected\": 0, \"actual\": 1]);";
    private static final String PLAIN = "$c : Cell()";

    static List<Attack> all() throws IOException {
        try (InputStream file = Attack.class.getResourceAsStream("/gouji/attacks.yaml")) {
            return new YAMLMapper().readValue(file, new TypeReference<List<Attack>>() {});
        }
    }

    /** Path of its file in a rule book. */
    String path() {
        return kind.equals("reading") ? "reading/a.drl" : "a.drl";
    }

    /** The rules of its file, below the usual header. */
    String rules(Path mark) {
        String written = written(mark);
        return switch (kind) {
            case "condition" -> Books.cells("ZZ", written);
            case "pattern" -> Books.rule("ZZ", PLAIN + "\n" + written, CALL);
            case "arguments" -> Books.rule("ZZ", PLAIN, "found.fault(drools, " + written + ");");
            case "consequence", "reading" -> Books.rule("ZZ", PLAIN, written);
            case "note" -> plain().replaceFirst("@severity", quoted(written + " @severity"));
            case "id" -> plain().replace("@id(\"ZZ\")", "@id(\"" + written + "\")");
            case "name" -> plain().replaceFirst("ZZ", quoted(written));
            case "header" -> written + "\n" + plain();
            case "file" -> written.replace("RULE", plain());
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static String plain() {
        return Books.rule("ZZ", PLAIN, CALL);
    }

    private static String quoted(String text) {
        return java.util.regex.Matcher.quoteReplacement(text);
    }

    private String written(Path mark) {
        StringBuilder all = new StringBuilder();
        for (JsonNode part : text) {
            part.properties()
                    .forEach(p -> all.append(p.getKey().repeat(p.getValue().asInt())));
            all.append(part.asText());
        }
        return all.toString().replace("MARK", mark.toString());
    }
}
