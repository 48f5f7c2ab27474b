package gouji.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gouji.message.Codes;
import gouji.model.Place;
import gouji.model.Sentence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a component of a record can be, and how it is written and read. */
final class JsonValues {
    private JsonValues() {}

    static void write(ObjectNode out, Member member, @Nullable Object value) {
        String name = member.name();
        if (value instanceof Place place) {
            Places.put(out, place);
        } else if (value instanceof Sentence sentence) {
            out.put(name, sentence.order());
        } else if (value instanceof Record record) {
            RecordJson.write(out.putObject(name), record);
        } else if (value instanceof Collection<?> all) {
            ArrayNode array = out.putArray(name);
            (all instanceof Set ? all.stream().sorted() : all.stream()).forEach(element -> add(array, element));
        } else if (value != null || !member.optional()) {
            out.set(name, plain(value));
        }
    }

    private static void add(ArrayNode array, Object element) {
        if (element instanceof Record record) {
            RecordJson.write(array.addObject(), record);
        } else {
            array.add(plain(element));
        }
    }

    private static JsonNode plain(@Nullable Object value) {
        JsonNodeFactory nodes = Json.MAPPER.getNodeFactory();
        if (value == null) {
            return nodes.nullNode();
        } else if (value instanceof Enum<?> constant) {
            return nodes.textNode(Codes.of(constant));
        } else if (value instanceof String || value instanceof LocalDate) {
            return nodes.textNode(value.toString());
        } else if (value instanceof Integer number) {
            return nodes.numberNode(number);
        } else if (value instanceof Long number) {
            return nodes.numberNode(number);
        } else if (value instanceof BigDecimal number) {
            return nodes.numberNode(number);
        } else if (value instanceof Boolean flag) {
            return nodes.booleanNode(flag);
        }
        throw new IllegalStateException("no way to write " + value.getClass());
    }

    // an enum is one of itself
    @SuppressWarnings({"unchecked", "rawtypes"})
    static @Nullable Object read(JsonItem in, Member member, JsonContext context) {
        Class<?> type = member.type();
        String name = member.name();
        if (type == Place.class) {
            return Places.read(in);
        } else if (type == Sentence.class) {
            return context.sentence(in, name);
        } else if (type.isRecord()) {
            return RecordJson.read(type.asSubclass(Record.class), in.item(name), context);
        } else if (Collection.class.isAssignableFrom(type)) {
            List<?> all = list(in, member, context);
            return type == Set.class ? new TreeSet<>(all) : all;
        }
        return type.isEnum() ? constant(in, member, type.asSubclass(Enum.class)) : plain(in, member);
    }

    private static List<?> list(JsonItem in, Member member, JsonContext context) {
        Class<?> element = member.element();
        if (element == String.class) {
            return in.texts(member.name());
        } else if (element == Long.class) {
            return in.wholes(member.name());
        } else if (element == Integer.class) {
            return in.numbers(member.name());
        }
        return in.items(member.name()).stream()
                .map(item -> RecordJson.read(element.asSubclass(Record.class), item, context))
                .toList();
    }

    private static @Nullable Object plain(JsonItem in, Member member) {
        String name = member.name();
        String otherwise = member.otherwise();
        return switch (member.type().getSimpleName()) {
            case "String" -> member.optional() ? in.text(name) : in.text(name, otherwise);
            case "Integer" -> in.number(name);
            case "int" -> in.number(name, otherwise.isEmpty() ? 0 : Integer.parseInt(otherwise));
            case "Long" -> in.whole(name);
            case "long" -> in.needed(name);
            case "BigDecimal" -> in.decimal(name);
            case "boolean" -> in.flag(name, Boolean.parseBoolean(otherwise));
            case "LocalDate" -> in.day(name);
            default -> throw new IllegalStateException("no way to read " + member.component());
        };
    }

    private static <E extends Enum<E>> @Nullable E constant(JsonItem in, Member member, Class<E> type) {
        String otherwise = member.otherwise().isEmpty() ? "unknown" : member.otherwise();
        E told = in.code(member.name(), type);
        return told != null
                ? told
                : Arrays.stream(type.getEnumConstants())
                        .filter(constant -> Codes.of(constant).equals(otherwise))
                        .findFirst()
                        .orElse(null);
    }
}
