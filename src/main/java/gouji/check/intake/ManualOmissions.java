package gouji.check.intake;

import gouji.form.Form;
import gouji.form.FormLine;
import gouji.form.FormTable;
import gouji.form.Heading;
import gouji.model.Absent;
import gouji.model.Cell;
import gouji.model.Facts;
import gouji.model.Place;
import gouji.model.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a form filled in by hand does not have. Cells left out are not in the report; prose left out is not known. */
record ManualOmissions(Form form, Facts facts, Set<String> told) {

    List<Absent> absent() {
        List<Absent> absent = new ArrayList<>(facts.absent());
        form.tables().forEach(table -> absent.addAll(table(table)));
        if (!told.contains("sections")) {
            form.sections().stream().map(Heading::code).forEach(code -> absent.add(section(code)));
        }
        return absent;
    }

    private List<Absent> table(FormTable table) {
        Set<String> cells = facts.cells().stream()
                .filter(c -> c.table().equals(table.code()))
                .map(c -> c.row() + "/" + c.column())
                .collect(Collectors.toSet());
        if (cells.isEmpty()) {
            return List.of(missing(table.code(), null, null));
        }
        Set<String> rows = facts.cells().stream()
                .filter(c -> c.table().equals(table.code()))
                .map(Cell::row)
                .collect(Collectors.toSet());
        return table.rows().stream()
                .filter(row -> !rows.contains(row.code().split("\\.", 2)[0]) || rows.contains(row.code()))
                .flatMap(row -> row(table, row, rows, cells).stream())
                .toList();
    }

    private static List<Absent> row(FormTable table, FormLine row, Set<String> rows, Set<String> cells) {
        if (!rows.contains(row.code())) {
            return List.of(missing(table.code(), row.code(), null));
        }
        List<String> columns = row.columns().isEmpty()
                ? table.columns().stream().map(FormLine::code).toList()
                : row.columns();
        return columns.stream()
                .filter(column -> !cells.contains(row.code() + "/" + column))
                .map(column -> missing(table.code(), row.code(), column))
                .toList();
    }

    private static Absent missing(String table, @Nullable String row, @Nullable String column) {
        return new Absent(table, row, column, Reason.NOT_IN_SOURCE, Place.NONE, "");
    }

    private static Absent section(String code) {
        return new Absent("section", code, null, Reason.UNREADABLE, Place.NONE, "");
    }
}
