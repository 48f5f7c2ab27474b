package gouji.cli.options;

import com.fasterxml.jackson.databind.JsonNode;
import gouji.data.NamedFile;
import gouji.message.Codes;
import gouji.message.Messages;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.diagnosis.RuleBookException;
import gouji.rules.diagnosis.Suggestion;
import gouji.rules.file.RuleFile;
import gouji.rules.file.YamlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Reads a {@link ProjectFile}, and tells all of its mistakes at once. */
final class ProjectReader {
    private static final Messages MESSAGES = Messages.of("cli");

    /** Stands between the name of a section and that of an item, as in the name of the option. */
    private static final String SECTION = ".";

    private final Path file;
    private final Map<String, ArgSpec> known;
    private final List<Diagnostic> mistakes = new ArrayList<>();
    private final YamlFile yaml;

    /** @throws IOException when it cannot be read; the message names it */
    ProjectReader(Path file, CommandSpec review) throws IOException {
        this.file = file;
        this.known = Stream.concat(review.options().stream(), review.positionalParameters().stream())
                .filter(argument -> argument.arity().max() > 0)
                .collect(Collectors.toMap(ProjectFile::key, a -> a, (a, b) -> a, LinkedHashMap::new));
        this.known.remove(ProjectFile.OPTION.substring(2));
        this.yaml = YamlFile.read(RuleFile.of(file.toString(), file.toString(), NamedFile.bytes(file)), mistakes);
    }

    /**
     * The values as the command line would have them, by their keys.
     *
     * @throws RuleBookException when there are mistakes
     */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        yaml.root().properties().forEach(member -> {
            String section = member.getKey() + SECTION;
            if (member.getValue().isObject() && known.keySet().stream().anyMatch(key -> key.startsWith(section))) {
                member.getValue().properties().forEach(item -> take(section, item, values));
            } else {
                take("", member, values);
            }
        });
        if (!mistakes.isEmpty()) {
            throw new RuleBookException(mistakes);
        }
        return values;
    }

    /** @param section the name of the section and {@value #SECTION}, or "" */
    private void take(String section, Map.Entry<String, JsonNode> member, Map<String, String> values) {
        String key = section + member.getKey();
        ArgSpec argument = known.get(key);
        if (argument == null || member.getKey().contains(SECTION)) {
            String pointer = section.isEmpty() ? YamlFile.pointer(key) : pointer(key);
            mistakes.add(
                    Suggestion.unknown(yaml.path(), yaml.line(pointer), "", "item", member.getKey(), items(section)));
        } else {
            values.put(key, value(key, member.getValue(), argument));
        }
    }

    /** What may stand in a section, or beside the sections. */
    private List<String> items(String section) {
        return known.keySet().stream()
                .filter(key -> key.startsWith(section))
                .map(key -> key.substring(section.length()))
                .map(key -> key.replaceFirst(Pattern.quote(SECTION) + ".*", ""))
                .distinct()
                .toList();
    }

    private String value(String key, JsonNode given, ArgSpec argument) {
        if (given.isArray() && argument.isMultiValue() && !given.isEmpty()) {
            return StreamSupport.stream(given.spliterator(), false)
                    .map(one -> single(key, one, argument))
                    .collect(Collectors.joining(argument.splitRegex()));
        }
        return single(key, given, argument);
    }

    private String single(String key, JsonNode given, ArgSpec argument) {
        String text = given.asText();
        if (!given.isValueNode() || given.isNull() || text.isBlank()) {
            mistake(key, argument.isMultiValue() ? "project.values" : "project.value");
            return "";
        }
        Class<?> type = argument.typeInfo().getAuxiliaryTypes()[0];
        if (type == Path.class) {
            return file.resolveSibling(text).toString();
        }
        if (key.equals(ProjectFile.AGAINST)) {
            // a round, or a path
            Path beside = file.resolveSibling(text);
            return Files.exists(beside) ? beside.toString() : text;
        }
        fits(key, given, type);
        return text;
    }

    private void fits(String key, JsonNode given, Class<?> type) {
        if (type == Integer.class && !given.canConvertToExactIntegral()) {
            mistake(key, "project.number");
        } else if (type == LocalDate.class && !isDate(given.asText())) {
            mistake(key, "project.date");
        } else if (type.isEnum()) {
            List<String> codes = Arrays.stream(type.getEnumConstants())
                    .map(constant -> Codes.of((Enum<?>) constant))
                    .toList();
            if (!codes.contains(given.asText())) {
                mistakes.add(Suggestion.unknown(yaml.path(), line(key), "", "value", given.asText(), codes, key));
            }
        }
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private void mistake(String key, String message) {
        mistakes.add(Diagnostic.of(yaml.path(), line(key), "", MESSAGES, message, key));
    }

    private int line(String key) {
        return yaml.line(pointer(key));
    }

    private static String pointer(String key) {
        return YamlFile.pointer(key.split(Pattern.quote(SECTION), 2));
    }
}
