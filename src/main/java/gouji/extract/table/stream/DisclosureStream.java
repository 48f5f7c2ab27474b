package gouji.extract.table.stream;

import gouji.extract.table.cell.CellMaker;
import gouji.extract.table.label.FormRow;
import gouji.extract.table.label.FormRows;
import gouji.extract.table.label.LabelNormalizer;
import gouji.extract.table.label.NamedColumns;
import gouji.extract.table.reading.RowReading;
import gouji.extract.table.reading.Sections;
import gouji.extract.table.reading.TableReading;
import gouji.form.FormLine;
import gouji.form.FormTable;
import gouji.model.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the table of proactive disclosure from text without the shape of a table: values right behind a whole label. No
 * sum tells a value that may be the number of a page from a cell.
 */
public final class DisclosureStream {
    private final FormTable table;
    private final FormRows form;
    private final FormRows columns;
    private final CellMaker maker;
    private final LabelNormalizer labels;

    public DisclosureStream(FormTable table, CellMaker maker, LabelNormalizer labels) {
        this.table = table;
        this.form = FormRows.rows(table, labels);
        this.columns = FormRows.columns(table, labels);
        this.maker = maker;
        this.labels = labels;
    }

    /** Reads what stands in the chapter of the table. */
    public TableReading read(List<StreamToken> tokens, Sections sections) {
        List<StreamToken> own = tokens.stream()
                .filter(t -> sections.at(t.block(), t.index()).equals(table.section()))
                .toList();
        List<RowReading> readings = new ArrayList<>();
        for (ValueRun found : ValueRun.in(own, 0, own.size())) {
            Optional<FormRow> row = label(own, found.from());
            ValueRun run = row.isPresent() && found.end() == own.size()
                    ? found.trimmed(
                            table.row(row.get().code()).orElseThrow().columns().size())
                    : found;
            if (row.isPresent()
                    && readings.stream().noneMatch(r -> r.row().equals(row.get().code()))) {
                readings.add(read(row.get().code(), own.get(run.from() - 1), run, isUsual(own, row.get(), run.from())));
            }
        }
        return TableReading.of(table.code(), readings);
    }

    /** The row whose whole label ends where the values begin, whatever lines it is broken over. */
    private Optional<FormRow> label(List<StreamToken> tokens, int end) {
        StringBuilder words = new StringBuilder();
        Optional<FormRow> found = Optional.empty();
        for (int i = end - 1; i >= 0 && tokens.get(i).isWord() && words.length() < longest(); i--) {
            words.insert(0, tokens.get(i).text());
            Optional<FormRow> row = form.exact(labels.of(words.toString()));
            found = row.isPresent() ? row : found;
        }
        return found;
    }

    private int longest() {
        return form.all().stream()
                .flatMap(r -> r.wordings().stream())
                .mapToInt(l -> l.text().length())
                .max()
                .orElse(0);
    }

    /** Whether the columns of a row are named in the order of the form before it, or not at all. */
    private boolean isUsual(List<StreamToken> tokens, FormRow row, int end) {
        List<String> own = table.row(row.code()).map(FormLine::columns).orElse(List.of());
        List<FormRow> named =
                columns.all().stream().filter(c -> own.contains(c.code())).toList();
        StringBuilder words = new StringBuilder();
        tokens.subList(0, end).stream()
                .filter(StreamToken::isWord)
                .forEach(t -> words.append(labels.chinese(t.text())));
        return own.size() == 1 || NamedColumns.areUsual(named, words.toString(), true);
    }

    private RowReading read(String code, StreamToken label, ValueRun run, boolean usual) {
        List<String> own = table.row(code).map(FormLine::columns).orElse(List.of());
        List<Cell> cells = new ArrayList<>();
        if (usual && run.size() == own.size() && run.isSure() && !run.mayHoldPage()) {
            for (int i = 0; i < own.size(); i++) {
                StreamToken token = run.tokens().get(i);
                cells.add(maker.cell(code, own.get(i), token.value(), token.text(), token.place()));
            }
        }
        return new RowReading(code, cells, label.text(), label.block(), label.index(), label.place());
    }
}
