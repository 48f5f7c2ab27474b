package gouji.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import gouji.read.document.FormWords;
import gouji.read.document.GridCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

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

    /**
     * Values told without names, in the order of the form or that of names told beside them. Where there are more or fewer
     * names than values nobody can tell which is which.
     *
     * @param names the names, or none
     */
    static JsonRow ofValues(List<String> labels, JsonNode node, String pointer, List<String> names, FormWords words) {
        List<JsonNode> values = new ArrayList<>();
        List<String> pointers = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            values.add(node.get(i));
            pointers.add(pointer + "/" + i);
        }
        List<String> columns = names.stream().filter(words::isColumn).toList();
        boolean fits = columns.isEmpty() || columns.size() == values.size();
        if (!fits) {
            Collections.fill(values, TextNode.valueOf(GridCell.UNREADABLE));
        }
        return new JsonRow(labels, fits ? columns : List.of(), values, pointers);
    }

    void add(String name, JsonNode value, String pointer) {
        columns.add(name);
        values.add(value);
        pointers.add(pointer);
    }

    /**
     * Adds the columns an object names. They may be grouped, as those of 法人或其他组织 are; the group is no column, nor is what
     * the form does not name, such as a number of the row. Where it names none of them, nobody can tell which is which.
     */
    void addColumns(JsonNode object, String pointer, FormWords words) {
        boolean named = JsonNames.nameColumns(object, words);
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            String step = step(pointer, member.getKey());
            if (member.getValue().isObject()) {
                addColumns(member.getValue(), step, words);
            } else if (words.isColumn(member.getKey())) {
                add(member.getKey(), member.getValue(), step);
            } else if (!named) {
                add(member.getKey(), TextNode.valueOf(GridCell.UNREADABLE), step);
            }
        }
    }

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
