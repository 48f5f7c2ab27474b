package gouji.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import gouji.read.document.FormWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects rows of figures from nested JSON objects whose names are labels of the form. */
final class JsonRows {
    private static final int SHORT = 40;

    private final FormWords words;
    private final List<String> names;
    private final List<JsonRow> rows = new ArrayList<>();

    /** @param names those of columns told beside the rows, or none */
    JsonRows(FormWords words, List<String> names) {
        this.words = words;
        this.names = names;
    }

    List<JsonRow> rows() {
        return rows;
    }

    /** Whether a member is part of a table: figures throughout, under some label of the form. */
    boolean isTable(String name, JsonNode node) {
        return !words.isHeading(name) && isFigures(node) && isLabelled(name, node);
    }

    void add(List<String> labels, JsonNode node, String pointer) {
        if (!node.isObject()) {
            addValues(labels, node, pointer);
        } else if (isRow(node)) {
            JsonRow row = new JsonRow(labels, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            row.addColumns(node, pointer, words);
            rows.add(row);
        } else {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                List<String> path = new ArrayList<>(labels);
                path.add(member.getKey());
                add(path, member.getValue(), JsonRow.step(pointer, member.getKey()));
            }
        }
    }

    private void addValues(List<String> labels, JsonNode node, String pointer) {
        rows.add(
                node.isArray()
                        ? JsonRow.ofValues(labels, node, pointer, names, words)
                        : new JsonRow(labels, List.of(), List.of(node), List.of(pointer)));
    }

    /** An object is one row when its names are columns of the form, or at least none of them is a row. */
    private boolean isRow(JsonNode node) {
        boolean bare = values(node).stream().allMatch(JsonNode::isValueNode);
        boolean columns =
                node.properties().stream().anyMatch(m -> m.getValue().isValueNode() && words.isColumn(m.getKey()));
        boolean rows = node.properties().stream().anyMatch(m -> words.isRow(m.getKey()) && !words.isColumn(m.getKey()));
        boolean arrays = node.properties().stream().anyMatch(m -> m.getValue().isArray());
        return !rows && !arrays && (bare || columns);
    }

    private static List<JsonNode> values(JsonNode node) {
        List<JsonNode> values = new ArrayList<>();
        node.forEach(values::add);
        return values;
    }

    private static boolean isFigures(JsonNode node) {
        if (node.isValueNode()) {
            return !node.isTextual() || node.textValue().length() < SHORT;
        }
        return values(node).stream().allMatch(v -> node.isObject() ? isFigures(v) : v.isValueNode() && isFigures(v));
    }

    private boolean isLabelled(String name, JsonNode node) {
        boolean below = node.properties().stream().anyMatch(m -> isLabelled(m.getKey(), m.getValue()));
        return below || words.isRow(name) || words.isColumn(name);
    }
}
