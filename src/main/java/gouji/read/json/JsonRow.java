package gouji.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;

/**
 * A row of figures told by JSON.
 *
 * @param labels its labels, the widest group first
 * @param columns the names of its values, or empty when they have none
 * @param values its values
 * @param pointers JSON pointer of each value
 */
record JsonRow(List<String> labels, List<String> columns, List<JsonNode> values, List<String> pointers) {
    private static final int SCALE = 40;

    /** A scalar as it would be printed. */
    static String text(JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        BigDecimal number = value.isNumber() ? value.decimalValue() : null;
        return number != null && Math.abs(number.scale()) < SCALE ? number.toPlainString() : value.asText();
    }

    /** A step of a JSON pointer. */
    static String step(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
