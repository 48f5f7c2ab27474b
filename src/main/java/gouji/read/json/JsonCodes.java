package gouji.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import gouji.form.Form;
import gouji.form.FormLine;
import gouji.form.FormTable;
import gouji.text.Numbering;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cells told by codes such as {@code t3.xs.zrr}: the chapter of the table, then the row, then the column unless the row has
 * but one. The codes are those the form lists as keys.
 */
final class JsonCodes {
    private static final int ENOUGH = 3;

    private final List<Form> forms;
    private final Set<String> known;
    private final JsonNode object;

    /** @param known all codes there are, as {@link #of} tells them */
    JsonCodes(List<Form> forms, Set<String> known, JsonNode object) {
        this.forms = forms;
        this.known = known;
        this.object = object;
    }

    /** Every code the forms list. */
    static Set<String> of(List<Form> forms) {
        return forms.stream()
                .flatMap(form -> form.tables().stream().flatMap(table -> codes(form, table)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> codes(Form form, FormTable table) {
        return table.rows().stream()
                .flatMap(row -> table.columns().stream().flatMap(c -> codes("t" + chapter(form, table), row, c)));
    }

    /** The rows told, by the heading of the chapter they belong in; empty when the object holds no such codes. */
    Map<String, List<JsonRow>> chapters(String pointer) {
        if (!holdsCodes()) {
            return Map.of();
        }
        return forms.stream()
                .map(form -> chapters(form, pointer))
                .max(Comparator.comparingInt(JsonCodes::count))
                .filter(chapters -> count(chapters) >= ENOUGH)
                .orElse(Map.of());
    }

    /** Most objects hold none, and looking for each of them is dear. */
    private boolean holdsCodes() {
        return object.properties().stream()
                        .filter(member -> known.contains(member.getKey()))
                        .limit(ENOUGH)
                        .count()
                == ENOUGH;
    }

    private static int count(Map<String, List<JsonRow>> chapters) {
        return chapters.values().stream()
                .flatMap(List::stream)
                .mapToInt(row -> row.values().size())
                .sum();
    }

    private Map<String, List<JsonRow>> chapters(Form form, String pointer) {
        Map<String, List<JsonRow>> chapters = new LinkedHashMap<>();
        for (FormTable table : form.tables()) {
            int chapter = chapter(form, table);
            List<JsonRow> rows = table.rows().stream()
                    .map(row -> row("t" + chapter, table, row, pointer))
                    .filter(row -> !row.values().isEmpty())
                    .toList();
            if (!rows.isEmpty()) {
                String label = form.sections().get(chapter - 1).label();
                chapters.put(Numbering.chapter(chapter) + label, rows);
            }
        }
        return chapters;
    }

    private static int chapter(Form form, FormTable table) {
        return 1 + form.sections().stream().map(s -> s.code()).toList().indexOf(table.section());
    }

    private JsonRow row(String prefix, FormTable table, FormLine row, String pointer) {
        JsonRow found = new JsonRow(labels(row), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (FormLine column : table.columns()) {
            if (row.columns().isEmpty() || row.columns().contains(column.code())) {
                codes(prefix, row, column)
                        .filter(object::has)
                        .findFirst()
                        .ifPresent(code -> add(found, column, code, JsonRow.step(pointer, code)));
            }
        }
        return found;
    }

    private void add(JsonRow row, FormLine column, String code, String pointer) {
        row.columns().add(column.label());
        row.values().add(object.get(code));
        row.pointers().add(pointer);
    }

    private static Stream<String> codes(String prefix, FormLine row, FormLine column) {
        return row.keys().stream()
                .map(key -> prefix + "." + key)
                .flatMap(code -> row.columns().size() == 1
                        ? Stream.of(code)
                        : column.keys().stream().map(key -> code + "." + key));
    }

    private static List<String> labels(FormLine row) {
        return row.group().isEmpty() ? List.of(row.label()) : List.of(row.group(), row.label());
    }
}
