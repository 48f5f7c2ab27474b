package gouji.write.template;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is put into a template.
 *
 * @param values texts by the name of their placeholder, such as {@code 单位} for <code>{单位}</code>
 * @param lists lists by name; a row of a table with <code>{list.column}</code> is repeated for each of its rows, and so is a
 *     paragraph in no table; a paragraph <code>{list}</code> becomes the usual table of the list
 */
public record TemplateValues(Map<String, String> values, Map<String, TemplateRows> lists) {
    static final String BETWEEN = ".";

    /** Whether there is a text, or a row, of that name. */
    boolean has(String name) {
        return !values.getOrDefault(name, "").isBlank()
                || lists.containsKey(name) && !lists.get(name).rows().isEmpty();
    }

    /** Every name a placeholder may have. */
    List<String> names() {
        return Stream.of(
                        values.keySet().stream(),
                        lists.keySet().stream(),
                        lists.entrySet().stream()
                                .flatMap(l -> l.getValue().columns().stream().map(c -> l.getKey() + BETWEEN + c)))
                .flatMap(s -> s)
                .sorted()
                .toList();
    }
}
