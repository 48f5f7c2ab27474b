package gouji.json;

import com.fasterxml.jackson.databind.JsonNode;
import gouji.message.Codes;
import gouji.message.Messages;
import gouji.message.Text;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object and where it stands in its file. What is missing or null gives the fallback; what has the wrong type
 * is refused.
 */
record JsonItem(JsonNode json, String pointer) {
    private static final Messages MESSAGES = Messages.of("json");

    JsonItem {
        if (!json.isObject()) {
            throw new MalformedFactsException(pointer, MESSAGES.text("object"));
        }
    }

    boolean has(String name) {
        return json.hasNonNull(name);
    }

    /** Whether its text is left null, as in an empty form. */
    boolean isUntyped() {
        return json.has("text") && json.get("text").isNull();
    }

    String text(String name, String fallback) {
        String text = text(name);
        return text == null ? fallback : text;
    }

    @Nullable
    String text(String name) {
        return has(name) ? expect(name, json.get(name).isTextual(), "type.text").textValue() : null;
    }

    @Nullable
    Integer number(String name) {
        return has(name)
                ? (Integer) expect(
                                name,
                                json.get(name).canConvertToExactIntegral()
                                        && json.get(name).canConvertToInt(),
                                "type.whole")
                        .intValue()
                : null;
    }

    int number(String name, int fallback) {
        Integer number = number(name);
        return number == null ? fallback : number;
    }

    /** A whole number as long as it may be. */
    @Nullable
    Long whole(String name) {
        return has(name) ? (Long) needed(name) : null;
    }

    /** A whole number that has to be told. */
    long needed(String name) {
        if (!isWhole(json.path(name))) {
            throw wrong(name, "type", MESSAGES.text("type.whole"));
        }
        return json.path(name).longValue();
    }

    /** The whole numbers of an array. */
    List<Long> wholes(String name) {
        return elements(name, JsonItem::isWhole, "type.whole", JsonNode::longValue);
    }

    /** The same where they are short. */
    List<Integer> numbers(String name) {
        return elements(
                name, element -> isWhole(element) && element.canConvertToInt(), "type.whole", JsonNode::intValue);
    }

    /** The texts of an array. */
    List<String> texts(String name) {
        return elements(name, JsonNode::isTextual, "type.text", JsonNode::textValue);
    }

    private <T> List<T> elements(String name, Predicate<JsonNode> holds, String type, Function<JsonNode, T> value) {
        List<T> values = new ArrayList<>();
        for (JsonNode element : array(name)) {
            if (!holds.test(element)) {
                throw wrong(name + "/" + values.size(), "type", MESSAGES.text(type));
            }
            values.add(value.apply(element));
        }
        return values;
    }

    private static boolean isWhole(JsonNode value) {
        return value.isNumber() && value.canConvertToExactIntegral() && value.canConvertToLong();
    }

    LocalDate day(String name) {
        try {
            return LocalDate.parse(text(name, ""));
        } catch (DateTimeException e) {
            throw wrong(name, "day");
        }
    }

    @Nullable
    BigDecimal decimal(String name) {
        if (!has(name)) {
            return null;
        }
        BigDecimal value =
                expect(name, json.get(name).isNumber(), "type.number").decimalValue();
        expect(name, Json.isPrintable(value), "type.printable");
        return value;
    }

    boolean flag(String name, boolean fallback) {
        return has(name) ? expect(name, json.get(name).isBoolean(), "type.flag").booleanValue() : fallback;
    }

    <E extends Enum<E>> E code(String name, Class<E> type, E fallback) {
        E code = code(name, type);
        return code == null ? fallback : code;
    }

    <E extends Enum<E>> @Nullable E code(String name, Class<E> type) {
        if (!has(name)) {
            return null;
        }
        String code = text(name, "");
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> Codes.of(e).equals(code))
                .findFirst()
                .orElseThrow(() -> wrong(name, "code", code, codes(type)));
    }

    /** The objects of an array; empty when there is none. */
    List<JsonItem> items(String name) {
        List<JsonItem> items = new ArrayList<>();
        for (JsonNode element : array(name)) {
            items.add(new JsonItem(element, pointer + "/" + name + "/" + items.size()));
        }
        return items;
    }

    List<JsonNode> array(String name) {
        List<JsonNode> elements = new ArrayList<>();
        if (has(name)) {
            expect(name, json.get(name).isArray(), "type.array").forEach(elements::add);
        }
        return elements;
    }

    /** The object of that name, empty when there is none. */
    JsonItem item(String name) {
        return new JsonItem(has(name) ? json.get(name) : Json.MAPPER.createObjectNode(), pointer + "/" + name);
    }

    /** @param key of the message of this room that says what is wrong */
    MalformedFactsException wrong(String name, String key, Object... arguments) {
        return new MalformedFactsException(pointer + "/" + name, MESSAGES.text(key, arguments));
    }

    private JsonNode expect(String name, boolean holds, String type) {
        if (!holds) {
            throw wrong(name, "type", MESSAGES.text(type));
        }
        return json.get(name);
    }

    private static Text codes(Class<? extends Enum<?>> type) {
        return Text.list(Arrays.stream(type.getEnumConstants()).map(Codes::of).toList());
    }
}
