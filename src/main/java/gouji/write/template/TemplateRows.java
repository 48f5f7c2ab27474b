package gouji.write.template;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A list for the rows of a table in a template.
 *
 * @param columns names of its columns
 * @param widths their widths in the usual table of the list, relative to each other; 0 for one it does not show
 * @param rows texts, as many in each as there are columns
 */
public record TemplateRows(List<String> columns, List<Integer> widths, List<List<String>> rows) {
    /** The same list without rows, for the shape of a template. */
    public static TemplateRows shape(List<String> columns, List<Integer> widths) {
        return new TemplateRows(columns, widths, List.of());
    }

    /** The same list with these rows. */
    public TemplateRows with(List<List<String>> others) {
        return new TemplateRows(columns, widths, others);
    }

    /** The columns of the usual table. */
    List<Integer> usual() {
        return IntStream.range(0, columns.size())
                .filter(i -> widths.get(i) > 0)
                .boxed()
                .toList();
    }
}
