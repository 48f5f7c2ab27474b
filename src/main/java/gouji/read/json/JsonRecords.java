package gouji.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import gouji.read.document.FormWords;
import gouji.text.Numbering;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Rows told as a list of objects, each with its label as a value: {@code {"项目": "规章", "本年制发件数": 1}}. Objects may hold
 * others of the same kind, whose labels stand under theirs.
 */
final class JsonRecords {
    private final FormWords words;
    private final List<String> names;
    private final List<JsonRow> rows = new ArrayList<>();

    /** @param names those of the columns as told beside the list, or none */
    JsonRecords(FormWords words, List<String> names) {
        this.words = words;
        this.names = names;
    }

    /** Whether most objects of a list are rows of the form. */
    boolean are(JsonNode array) {
        int labelled = 0;
        for (JsonNode record : array) {
            if (!record.isObject()) {
                return false;
            }
            labelled += isRow(record) || holdsRows(record) ? 1 : 0;
        }
        return labelled > 0 && labelled * 2 >= array.size();
    }

    private boolean holdsRows(JsonNode record) {
        for (JsonNode member : record) {
            if (member.isArray() && !member.isEmpty() && member.get(0).isObject() && are(member)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an object has the label of a row as a value, and figures. */
    private boolean isRow(JsonNode record) {
        boolean label = false;
        boolean figures = false;
        for (Map.Entry<String, JsonNode> member : record.properties()) {
            JsonNode value = member.getValue();
            label |= value.isTextual() && words.isRow(value.textValue());
            figures |= words.isColumn(member.getKey())
                    || value.isArray() && !value.isEmpty() && value.get(0).isValueNode()
                    || value.isObject() && JsonNames.nameColumns(value, words);
        }
        return label && figures;
    }

    List<JsonRow> rows(JsonNode array, String pointer) {
        add(array, pointer, List.of());
        return rows;
    }

    private void add(JsonNode array, String pointer, List<String> above) {
        for (int i = 0; i < array.size(); i++) {
            record(array.get(i), pointer + "/" + i, above);
        }
    }

    private void record(JsonNode record, String pointer, List<String> above) {
        List<String> labels = new ArrayList<>(above);
        labels.addAll(labels(record));
        JsonRow row = new JsonRow(labels, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Map.Entry<String, JsonNode> member : record.properties()) {
            JsonNode value = member.getValue();
            String step = JsonRow.step(pointer, member.getKey());
            boolean scalars =
                    value.isArray() && !value.isEmpty() && value.get(0).isValueNode();
            if (scalars && row.values().isEmpty()) {
                row = JsonRow.ofValues(labels, value, step, names, words);
            } else if (value.isArray() && !value.isEmpty() && value.get(0).isObject()) {
                add(value, step, labels);
            } else if (value.isObject()) {
                row.addColumns(value, step, words);
            } else if (words.isColumn(member.getKey()) && !labels.contains(value.asText())) {
                row.add(member.getKey(), value, step);
            }
        }
        if (!row.values().isEmpty() && !labels.isEmpty()) {
            rows.add(row);
        }
    }

    /** The texts of a record up to the one that is a row of the form; what is not labels are remarks. */
    private List<String> labels(JsonNode record) {
        List<String> labels = new ArrayList<>();
        int end = 0;
        for (Map.Entry<String, JsonNode> member : record.properties()) {
            JsonNode value = member.getValue();
            if (value.isTextual() && isLabel(value.textValue())) {
                labels.add(value.textValue());
                end = words.isRow(value.textValue()) ? labels.size() : end;
            }
        }
        return end > 0 ? labels.subList(0, end) : labels.subList(0, Math.min(1, labels.size()));
    }

    private boolean isLabel(String text) {
        return words.isRow(text)
                || Numbering.end(text) > 0
                || text.chars().anyMatch(c -> c >= 0x2E80) && text.chars().noneMatch(Character::isDigit);
    }
}
