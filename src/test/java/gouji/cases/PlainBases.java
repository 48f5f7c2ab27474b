package gouji.cases;

import gouji.form.Form;
import gouji.form.FormTable;
import gouji.form.Forms;
import gouji.form.Line;
import gouji.model.Cell;
import gouji.model.Container;
import gouji.model.Facts;
import gouji.model.Kind;
import gouji.model.Level;
import gouji.model.Place;
import gouji.model.Report;
import gouji.model.Scope;
import gouji.model.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Facts of the tables of a base report alone, without the reader: the tables of the bases stand in the order of the form. */
final class PlainBases implements BaseReading {
    private final Form form;

    PlainBases(Forms forms) {
        this.form = forms.latest();
    }

    @Override
    public Facts read(String source, String text) {
        List<Cell> cells = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        Iterator<String> values = Arrays.stream(text.split("[\t\n]"))
                .filter(s -> s.matches("-?\\d+(\\.\\d+)?|/"))
                .iterator();
        for (FormTable table : form.tables()) {
            tables.add(new Table(table.code(), form.edition(), table.section(), Place.NONE));
            for (Line row : table.rows()) {
                List<String> columns = row.columns().isEmpty()
                        ? table.columns().stream().map(Line::code).toList()
                        : row.columns();
                columns.forEach(c ->
                        cells.add(Values.cell(new String[] {table.code(), row.code(), c}, values.next(), Place.NONE)));
            }
        }
        String title = text.lines().findFirst().orElseThrow();
        return new Facts(
                report(source, title),
                tables,
                cells,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Report report(String source, String title) {
        Kind kind = source.startsWith("bureau")
                ? Kind.DEPARTMENT
                : source.startsWith("city") ? Kind.GOVERNMENT : Kind.TOWNSHIP;
        Level level = source.startsWith("bureau")
                ? Level.COUNTY
                : source.startsWith("city") ? Level.PREFECTURE : Level.TOWNSHIP;
        return new Report(
                source,
                "",
                Container.TEXT,
                title,
                2024,
                title.substring(0, title.indexOf("2024")),
                2024,
                kind,
                level,
                source.startsWith("city") ? Scope.CONSOLIDATED : Scope.OWN,
                2021,
                Set.of(),
                Place.line(1));
    }
}
