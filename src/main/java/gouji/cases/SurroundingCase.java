package gouji.cases;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import gouji.model.FactKinds;
import gouji.model.Surrounding;
import gouji.rules.diagnosis.Suggestion;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the facts a case tells under {@code around}: {@code {MissingReport: {unit: 某局, line: 2}}}. */
final class SurroundingCase {
    private static final Map<String, Class<? extends Surrounding>> TYPES = FactKinds.surrounding().stream()
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity(), (a, b) -> a, TreeMap::new));

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .addModule(new SimpleModule().addDeserializer(LocalDate.class, new Day()))
            .build();

    /** A day written as 2025-01-20. */
    private static final class Day extends StdScalarDeserializer<LocalDate> {
        private static final long serialVersionUID = 1L;

        Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return LocalDate.parse(in.getText());
        }
    }

    private SurroundingCase() {}

    /** @throws FaultyCaseException when there is no such fact or it has no such property */
    static List<Surrounding> read(RuleCase rule) {
        return rule.around().stream()
                .flatMap(fact -> fact.entrySet().stream())
                .map(fact -> fact(rule, fact.getKey(), fact.getValue()))
                .toList();
    }

    private static Surrounding fact(RuleCase rule, String type, Map<String, Object> properties) {
        if (!TYPES.containsKey(type)) {
            throw Suggestion.to(type, TYPES.keySet())
                    .map(near -> new FaultyCaseException(rule, "fact.unknown.near", type, near))
                    .orElseGet(() -> new FaultyCaseException(rule, "fact.unknown", type));
        }
        try {
            return JSON.convertValue(properties, TYPES.get(type));
        } catch (IllegalArgumentException e) {
            String property = property(e);
            throw property.isEmpty()
                    ? new FaultyCaseException(rule, "fact.properties", type)
                    : new FaultyCaseException(rule, "fact.property", type, property);
        }
    }

    /** Which one; what the reader says of it is English and of classes. */
    private static String property(IllegalArgumentException e) {
        return e.getCause() instanceof JsonMappingException wrong
                ? wrong.getPath().stream()
                        .map(JsonMappingException.Reference::getFieldName)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("."))
                : "";
    }
}
