package gouji.json;

import com.fasterxml.jackson.databind.JsonNode;
import gouji.model.Codes;
import gouji.model.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A JSON object and where it stands in its file. What is missing or null gives the fallback; what has the wrong type
 * is refused.
 */
record Item(JsonNode json, String pointer) {
    Item {
        if (!json.isObject()) {
            throw new MalformedFacts(pointer, "这里应是一个对象 {…}");
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
        return has(name) ? expect(name, json.get(name).isTextual(), "文字").textValue() : fallback;
    }

    Integer number(String name) {
        return has(name)
                ? (Integer) expect(
                                name,
                                json.get(name).canConvertToExactIntegral()
                                        && json.get(name).canConvertToInt(),
                                "整数")
                        .intValue()
                : null;
    }

    int number(String name, int fallback) {
        Integer number = number(name);
        return number == null ? fallback : number;
    }

    BigDecimal decimal(String name) {
        if (!has(name)) {
            return null;
        }
        BigDecimal value = expect(name, json.get(name).isNumber(), "数字").decimalValue();
        expect(name, Json.isPrintable(value), "位数不太多的数字");
        return value;
    }

    boolean flag(String name, boolean fallback) {
        return has(name)
                ? expect(name, json.get(name).isBoolean(), "true 或 false").booleanValue()
                : fallback;
    }

    <E extends Enum<E>> E code(String name, Class<E> type, E fallback) {
        if (!has(name)) {
            return fallback;
        }
        String code = text(name, "");
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> Codes.of(e).equals(code))
                .findFirst()
                .orElseThrow(() -> wrong(name, "不认识“" + code + "”，应为 " + codes(type) + " 之一"));
    }

    /** The objects of an array; empty when there is none. */
    List<Item> items(String name) {
        List<Item> items = new ArrayList<>();
        for (JsonNode element : array(name)) {
            items.add(new Item(element, pointer + "/" + name + "/" + items.size()));
        }
        return items;
    }

    List<JsonNode> array(String name) {
        List<JsonNode> elements = new ArrayList<>();
        if (has(name)) {
            expect(name, json.get(name).isArray(), "数组 […]").forEach(elements::add);
        }
        return elements;
    }

    /** The object of that name, empty when there is none. */
    Item item(String name) {
        return new Item(has(name) ? json.get(name) : Json.MAPPER.createObjectNode(), pointer + "/" + name);
    }

    /** The member {@code place}. */
    Place place() {
        return has("place") ? item("place").asPlace() : Place.NONE;
    }

    private Place asPlace() {
        return new Place(
                number("page"),
                number("line"),
                number("table"),
                number("row"),
                number("column"),
                text("sheet", null),
                text("address", null),
                text("box", null),
                text("part", null));
    }

    MalformedFacts wrong(String name, String message) {
        return new MalformedFacts(pointer + "/" + name, message);
    }

    private JsonNode expect(String name, boolean holds, String type) {
        if (!holds) {
            throw wrong(name, "这里应是" + type);
        }
        return json.get(name);
    }

    private static String codes(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Codes::of).collect(Collectors.joining("、"));
    }
}
