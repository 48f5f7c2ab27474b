package gouji.check.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import gouji.data.NamedFile;
import gouji.data.StrictYaml;
import gouji.data.UnusableFileException;
import gouji.message.Messages;
import gouji.message.Text;
import gouji.read.archive.ArchiveLimits;
import gouji.read.document.Limits;
import gouji.rules.diagnosis.YamlErrorText;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Limits an office sets for itself: a YAML file with {@code document} and {@code archive}, each with the limits that are
 * to differ from the usual ones by their names; times in seconds.
 */
public final class LimitsFile {
    private static final Messages MESSAGES = Messages.of("check");

    private static final YAMLMapper YAML = StrictYaml.mapper();

    private final Path file;

    private LimitsFile(Path file) {
        this.file = file;
    }

    /** @throws IOException when the file cannot be read or sets what is no limit; the message names it */
    public static InputLimits read(Path file) throws IOException {
        LimitsFile bounds = new LimitsFile(file);
        JsonNode yaml = bounds.parsed();
        bounds.known(yaml, List.of("document", "archive"));
        return new InputLimits(
                bounds.over(Limits.class, Limits.DEFAULT, yaml.path("document")),
                bounds.over(ArchiveLimits.class, ArchiveLimits.DEFAULT, yaml.path("archive")));
    }

    private JsonNode parsed() throws IOException {
        try {
            return YAML.readTree(NamedFile.text(file));
        } catch (JsonProcessingException e) {
            throw YamlErrorText.unusable(file, e);
        }
    }

    private <R extends Record> R over(Class<? extends R> type, R usual, JsonNode given) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        List<Class<?>> types = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        try {
            for (RecordComponent limit : type.getRecordComponents()) {
                names.add(limit.getName());
                types.add(limit.getType());
                Object value = limit.getAccessor().invoke(usual);
                values.add(given.has(limit.getName()) ? value(limit, value, given.get(limit.getName())) : value);
            }
            known(given, names);
            return type.getConstructor(types.toArray(Class<?>[]::new)).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("limits are public records", e);
        }
    }

    private Object value(RecordComponent limit, Object usual, JsonNode given) throws IOException {
        return usual instanceof Record part ? over(part.getClass(), part, given) : value(limit, given);
    }

    private Object value(RecordComponent limit, JsonNode given) throws IOException {
        boolean whole = given.canConvertToLong() && given.isIntegralNumber() && given.longValue() > 0;
        boolean fits = limit.getType() != int.class || given.canConvertToInt();
        if (!whole || !fits) {
            throw wrong("limit.number", limit.getName());
        }
        if (limit.getType() == Duration.class) {
            return Duration.ofSeconds(given.longValue());
        }
        return limit.getType() == int.class ? (Object) given.intValue() : (Object) given.longValue();
    }

    private UnusableFileException wrong(String key, Object... arguments) {
        return new UnusableFileException(file, MESSAGES.text(key, arguments), null);
    }

    private void known(JsonNode given, Iterable<String> names) throws IOException {
        if (!given.isObject() && !given.isMissingNode() && !given.isNull()) {
            throw wrong("limit.shape", Text.list(names));
        }
        for (var member : given.properties()) {
            boolean known = false;
            for (String name : names) {
                known |= name.equals(member.getKey());
            }
            if (!known) {
                throw wrong("limit.unknown", member.getKey(), Text.list(names));
            }
        }
    }
}
