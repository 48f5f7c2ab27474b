package gouji.write.html;

import gouji.form.FormLine;
import gouji.form.FormTable;
import gouji.model.Absent;
import gouji.model.Cell;
import gouji.model.Facts;
import gouji.model.Key;
import gouji.write.output.RunContext;
import gouji.write.page.TableView;
import gouji.write.page.TableView.Band;
import gouji.write.page.TableView.Head;
import gouji.write.page.TableView.Row;
import gouji.write.page.TableView.Slot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws the tables of one report as the form prints them. */
final class HtmlTables {
    private final RunContext run;
    private final Facts facts;
    private final FindingMarks marks;
    private final Map<String, Cell> cells;
    private final Set<String> anchors = new HashSet<>();

    HtmlTables(RunContext run, Facts facts, FindingMarks marks) {
        this.run = run;
        this.facts = facts;
        this.marks = marks;
        this.cells = facts.cells().stream()
                .collect(Collectors.toMap(Cell::getKey, Function.identity(), (first, again) -> first));
    }

    /** The tables of which at least something was read. */
    List<TableView> draw() {
        return run.forms().of(facts.report().edition()).tables().stream()
                .filter(t -> facts.cells().stream().anyMatch(c -> c.table().equals(t.code())))
                .map(this::table)
                .toList();
    }

    /** Ids on the page of everything drawn. */
    Set<String> anchors() {
        return anchors;
    }

    private TableView table(FormTable table) {
        String key = Key.of(table.code(), null, null);
        List<FormLine> rows = new FilledRows(run.forms(), table, facts.cells()).rows();
        boolean grouped = rows.stream().anyMatch(r -> !r.group().isEmpty());
        int width = (grouped ? 2 : 1)
                + rows.stream().mapToInt(r -> columns(table, r).size()).max().orElse(0);
        List<Band> bands = new ArrayList<>();
        for (int from = 0, to; from < rows.size(); from = to) {
            String item = rows.get(from).item();
            to = from + 1;
            while (to < rows.size() && rows.get(to).item().equals(item)) {
                to++;
            }
            bands.add(new HtmlTableHeader(grouped ? 2 : 1, width, columns(table, rows.get(from)))
                    .draw(item, lines(table, rows.subList(from, to), grouped, width)));
        }
        return new TableView(anchor(key), table.label(), marks.at(key), bands);
    }

    private static List<FormLine> columns(FormTable table, FormLine row) {
        return row.columns().isEmpty()
                ? table.columns()
                : row.columns().stream().flatMap(c -> table.column(c).stream()).toList();
    }

    private List<Row> lines(FormTable table, List<FormLine> rows, boolean grouped, int width) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> line(table, rows, i, grouped, width))
                .toList();
    }

    private Row line(FormTable table, List<FormLine> rows, int index, boolean grouped, int width) {
        FormLine row = rows.get(index);
        boolean lone = grouped && row.group().isEmpty();
        boolean begins = !row.group().isEmpty()
                && (index == 0 || !rows.get(index - 1).group().equals(row.group()));
        int height = (int) rows.stream()
                .skip(index)
                .takeWhile(r -> r.group().equals(row.group()))
                .count();
        String key = Key.of(table.code(), row.code(), null);
        List<FormLine> columns = columns(table, row);
        int spare = width - (grouped ? 2 : 1) - columns.size();
        List<Slot> slots = IntStream.range(0, columns.size())
                .mapToObj(i -> slot(table, row, columns.get(i), i == columns.size() - 1 ? 1 + spare : 1))
                .toList();
        return new Row(
                begins ? new Head(row.group(), 1, height) : null,
                anchor(key),
                row.label(),
                lone ? 2 : 1,
                marks.at(key),
                slots);
    }

    private Slot slot(FormTable table, FormLine row, FormLine column, int span) {
        String key = Key.of(table.code(), row.code(), column.code());
        Cell cell = cells.get(key);
        var found = marks.at(key);
        String look = found.isEmpty() ? "" : found.stream().anyMatch(m -> m.first()) ? " first" : " part";
        String hint = cell != null ? "" : hint(key);
        String text = cell != null
                ? run.shown(cell.raw())
                : hint.isEmpty() ? "" : run.words().get("unread.mark");
        return new Slot(
                anchor(key), key, text, (cell == null ? "unread" : cell.state().code()) + look, hint, span, found);
    }

    private String hint(String key) {
        return facts.absent().stream()
                .filter(a -> Key.overlaps(a.getKey(), key))
                .map(Absent::why)
                .map(run.words()::of)
                .findFirst()
                .orElse("");
    }

    private String anchor(String key) {
        String anchor = marks.spot(key);
        anchors.add(anchor);
        return anchor;
    }
}
