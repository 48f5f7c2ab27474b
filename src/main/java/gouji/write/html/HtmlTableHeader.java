package gouji.write.html;

import gouji.form.FormLine;
import gouji.write.page.TableView.Band;
import gouji.write.page.TableView.Head;
import gouji.write.page.TableView.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * The header over some rows of a table.
 *
 * @param labels columns the labels of the rows take
 * @param width columns of the whole table
 * @param columns the columns of these rows
 */
record HtmlTableHeader(int labels, int width, List<FormLine> columns) {

    Band draw(String title, List<Row> rows) {
        boolean grouped = columns.stream().anyMatch(c -> !c.group().isEmpty());
        List<List<Head>> heads = new ArrayList<>();
        List<Head> top = new ArrayList<>();
        top.add(new Head("", labels, grouped ? 2 : 1));
        heads.add(top);
        if (grouped) {
            top.addAll(groups());
            heads.add(columns.stream()
                    .filter(c -> !c.group().isEmpty())
                    .map(c -> new Head(c.label(), 1, 1))
                    .toList());
        } else {
            columns.forEach(c -> top.add(new Head(c.label(), span(c), 1)));
        }
        return new Band(title, width, heads, rows);
    }

    private List<Head> groups() {
        List<Head> heads = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            FormLine column = columns.get(i);
            if (column.group().isEmpty()) {
                heads.add(new Head(column.label(), span(column), 2));
            } else if (i == 0 || !columns.get(i - 1).group().equals(column.group())) {
                heads.add(new Head(column.group(), members(column.group()), 1));
            }
        }
        return heads;
    }

    private int members(String group) {
        return (int) columns.stream().filter(c -> c.group().equals(group)).count();
    }

    /** The last column takes what a wider band of the table has more. */
    private int span(FormLine column) {
        return column == columns.get(columns.size() - 1) ? width - labels - columns.size() + 1 : 1;
    }
}
