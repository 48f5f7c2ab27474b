package gouji.write.html;

import gouji.form.FormLine;
import gouji.form.FormTable;
import gouji.form.Forms;
import gouji.model.Cell;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of a table as one report filled them. */
record FilledRows(Forms forms, FormTable table, List<Cell> cells) {

    /** The rows of the form; a family filled as one row, such as （六）其他处理, stands as that row. */
    List<FormLine> rows() {
        Set<String> filled = cells.stream()
                .filter(c -> c.table().equals(table.code()))
                .map(Cell::row)
                .collect(Collectors.toSet());
        Set<FormLine> rows = new LinkedHashSet<>();
        for (FormLine row : table.rows()) {
            String family = row.code().split("\\.", 2)[0];
            boolean one = !family.equals(row.code()) && filled.contains(family) && !filled.contains(row.code());
            rows.add(one ? known(family).orElse(row) : row);
        }
        return List.copyOf(rows);
    }

    private Optional<FormLine> known(String row) {
        return forms.editions().stream()
                .flatMap(f -> f.table(table.code()).stream())
                .flatMap(t -> t.row(row).stream())
                .findFirst();
    }
}
