package gouji.cases;

import gouji.message.Codes;
import gouji.message.Text;
import gouji.model.Components;
import gouji.model.Report;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the properties a case gives in the place of those that were read: those that are a word, a number or a code. */
final class ReportEdit {
    private static final Components<Report> REPORT = Components.of(Report.class);
    private static final Map<String, RecordComponent> KNOWN = REPORT.all()
            .filter(component -> isPlain(component.getType()))
            .collect(Collectors.toMap(RecordComponent::getName, Function.identity(), (a, b) -> a, LinkedHashMap::new));

    private final Map<String, Object> given = new LinkedHashMap<>();

    /** @param year what the names of one of two years begin with; "" for the year that is judged */
    ReportEdit(RuleCase rule, String year) {
        rule.report().forEach((name, value) -> CaseSetup.key(year, name)
                .ifPresent(n -> given.put(n, value(rule, n, value))));
    }

    Report apply(Report read) {
        return REPORT.make(component -> given.containsKey(component.getName())
                ? given.get(component.getName())
                : Components.value(component, read));
    }

    private static boolean isPlain(Class<?> type) {
        return type == String.class || isNumber(type) || type.isEnum();
    }

    private static boolean isNumber(Class<?> type) {
        return type == Integer.class || type == int.class;
    }

    private static @Nullable Object value(RuleCase rule, String name, @Nullable String value) {
        if (!KNOWN.containsKey(name)) {
            throw new FaultyCaseException(rule, "report.unknown", name, Text.list(List.copyOf(KNOWN.keySet())));
        }
        Class<?> type = KNOWN.get(name).getType();
        try {
            return value(type, value);
        } catch (IllegalArgumentException e) {
            throw new FaultyCaseException(rule, "report.value", name, Objects.toString(value, "null"), what(type));
        }
    }

    private static Text what(Class<?> type) {
        return type.isEnum()
                ? FaultyCaseException.MESSAGES.text(
                        "report.value.code",
                        Text.list(Stream.of(type.getEnumConstants())
                                .map(constant -> Codes.of((Enum<?>) constant))
                                .toList()))
                : FaultyCaseException.MESSAGES.text("report.value.number");
    }

    /** @throws IllegalArgumentException when it is no such value */
    // an enum is one of itself
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable Object value(Class<?> type, @Nullable String value) {
        if (type == String.class) {
            return value == null ? "" : value;
        } else if (value == null && type == Integer.class) {
            return null;
        } else if (value == null) {
            throw new IllegalArgumentException(type + " without a value");
        }
        return type.isEnum() ? constant(type.asSubclass(Enum.class), value) : Integer.valueOf(value);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String code) {
        return Codes.parse(type, code);
    }
}
