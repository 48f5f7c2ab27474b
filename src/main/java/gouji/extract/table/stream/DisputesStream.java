package gouji.extract.table.stream;

import gouji.extract.table.cell.CellMaker;
import gouji.extract.table.label.FormRow;
import gouji.extract.table.label.FormRows;
import gouji.extract.table.label.LabelNormalizer;
import gouji.extract.table.label.NamedColumns;
import gouji.extract.table.reading.RowReading;
import gouji.extract.table.reading.Sections;
import gouji.extract.table.reading.TableReading;
import gouji.model.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads the table of disputes from text without the shape of a table: all its values on one line or behind a whole
 * header, or those of each block behind the header of that block. Anything else may be out of order and is not read.
 */
public final class DisputesStream {
    private final String section;
    private final FormRows blocks;
    private final FormRows columns;
    private final CellMaker maker;
    private final LabelNormalizer labels;
    private final String header;

    public DisputesStream(String section, FormRows blocks, FormRows columns, CellMaker maker, LabelNormalizer labels) {
        this.section = section;
        this.blocks = blocks;
        this.columns = columns;
        this.maker = maker;
        this.labels = labels;
        this.header = columns.all().stream().map(c -> c.label().text()).collect(Collectors.joining());
    }

    public TableReading read(List<StreamToken> tokens, Sections sections) {
        List<StreamToken> own = tokens.stream()
                .filter(t -> sections.at(t.block(), t.index()).equals(section))
                .toList();
        List<ValueRun> runs = ValueRun.in(own, 0, own.size()).stream()
                .map(r -> r.end() == own.size() ? r.trimmed(blocks.size() * columns.size()) : r)
                .toList();
        int width = blocks.size() * columns.size();
        List<ValueRun> whole = runs.stream().filter(r -> r.size() == width).toList();
        boolean alone = runs.stream().filter(r -> r.size() >= columns.size()).count() == 1;
        if (alone && whole.size() == 1 && whole.get(0).isSure() && whole.get(0).holdsNoPage(columns.size())) {
            return together(own, whole.get(0));
        }
        return apart(own, runs);
    }

    private TableReading together(List<StreamToken> tokens, ValueRun run) {
        String before = words(tokens, 0, run.from());
        int first = before.indexOf(header);
        int second = before.indexOf(header, first + 1);
        boolean whole = first >= 0 && second > first && before.indexOf(header, second + 1) > second;
        List<RowReading> readings = new ArrayList<>();
        if (isOrdered(before) && (run.isOneLine() || whole)) {
            for (int i = 0; i < blocks.size(); i++) {
                int from = i * columns.size();
                readings.add(reading(blocks.get(i).code(), run.tokens().subList(from, from + columns.size())));
            }
        }
        return TableReading.of(maker.table(), readings);
    }

    /** Whether the blocks are named in the order of the form, and nothing shows that the columns are not. */
    private boolean isOrdered(String words) {
        FormRow lead = blocks.get(0);
        boolean last = blocks.all().stream()
                .anyMatch(b -> !b.group().isEmpty()
                        && words.contains(b.group() + lead.label().text()));
        return !last && areBlocksOrdered(words) && NamedColumns.areUsual(columns.all(), words, false);
    }

    private boolean areBlocksOrdered(String words) {
        int at = 0;
        for (FormRow block : blocks.all()) {
            int next = words.indexOf(block.label().text(), at);
            if (next < 0) {
                return false;
            }
            at = next;
        }
        return true;
    }

    private TableReading apart(List<StreamToken> tokens, List<ValueRun> runs) {
        List<RowReading> readings = new ArrayList<>();
        int from = 0;
        for (ValueRun run : runs) {
            String before = words(tokens, from, run.from());
            List<FormRow> named = blocks.all().stream()
                    .filter(b -> before.contains(b.label().text()))
                    .toList();
            boolean own = named.size() == 1 && before.endsWith(header);
            if (own && run.size() == columns.size() && run.isSure() && run.holdsNoPage(columns.size())) {
                readings.add(reading(named.get(0).code(), run.tokens()));
            }
            from = run.end();
        }
        return TableReading.of(maker.table(), readings);
    }

    private String words(List<StreamToken> tokens, int from, int to) {
        return labels.chinese(tokens.subList(from, to).stream()
                .filter(StreamToken::isWord)
                .map(StreamToken::text)
                .collect(Collectors.joining()));
    }

    private RowReading reading(String code, List<StreamToken> run) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            StreamToken token = run.get(i);
            cells.add(maker.cell(code, columns.get(i).code(), token.value(), token.text(), token.place()));
        }
        StreamToken first = run.get(0);
        return new RowReading(code, cells, first.text(), first.block(), first.index(), first.place());
    }
}
