package gouji.extract.table.stream;

import gouji.extract.table.cell.CellMaker;
import gouji.extract.table.grid.RowNumbers;
import gouji.extract.table.label.Anchors;
import gouji.extract.table.label.FormRow;
import gouji.extract.table.label.FormRows;
import gouji.extract.table.label.LabelNormalizer;
import gouji.extract.table.label.NamedColumns;
import gouji.extract.table.reading.RowReading;
import gouji.extract.table.reading.TableReading;
import gouji.model.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the table of applications from text without the shape of a table: seven values on end belong to the label that
 * begins before them. A row with more or fewer is not read, nor one of which a value may be the number of a page.
 */
public final class ApplicationsStream {
    private static final double NEARLY_ALL = 0.8;
    /** Tokens before the first row in which its header stands. */
    private static final int HEADER = 40;
    /** Values shortly before the first label mean that labels stand behind their values. */
    private static final int SHORTLY = 12;

    private static final int MANY = 5;

    private final FormRows form;
    private final FormRows columns;
    private final Anchors anchors;
    private final CellMaker maker;
    private final LabelNormalizer labels;
    private final String until;

    /** @param until the word the next table begins with */
    public ApplicationsStream(FormRows form, FormRows columns, CellMaker maker, LabelNormalizer labels, String until) {
        this.form = form;
        this.columns = columns;
        this.anchors = new Anchors(form, columns, labels);
        this.maker = maker;
        this.labels = labels;
        this.until = until;
    }

    public TableReading read(List<StreamToken> tokens) {
        StreamText text = StreamText.of(tokens, labels);
        int start = anchors.findLast(0, text.words(), text.words().length());
        while (start >= 0) {
            int next = text.words().indexOf(until, start);
            int end = next < 0 ? text.words().length() : next;
            Map<Integer, Integer> found = anchors.follow(text.words(), start, end);
            if (found.size() >= NEARLY_ALL * anchors.known()) {
                found.replaceAll((row, at) -> text.token(at));
                return read(tokens, found, next < 0 ? tokens.size() : text.token(next));
            }
            start = start == 0 ? -1 : anchors.findLast(0, text.words(), start - 1);
        }
        return TableReading.none(maker.table());
    }

    private TableReading read(List<StreamToken> tokens, Map<Integer, Integer> found, int end) {
        Map<Integer, Integer> rows = withShort(tokens, found);
        List<List<ValueRun>> values = values(tokens, List.copyOf(rows.values()), end);
        int first = rows.values().iterator().next();
        boolean readable = isUsual(tokens, first)
                && !isNumbered(values)
                && ValueRun.in(tokens, Math.max(0, first - SHORTLY), first).stream()
                        .noneMatch(r -> r.size() >= MANY);
        List<RowReading> readings = new ArrayList<>();
        List<Map.Entry<Integer, Integer>> order = List.copyOf(rows.entrySet());
        for (int i = 0; i < order.size(); i++) {
            boolean last = i + 1 == order.size();
            List<ValueRun> runs = values.get(i);
            boolean sole = runs.size() == 1 || last && !runs.isEmpty();
            ValueRun run = !sole ? null : last ? runs.get(0).trimmed(columns.size()) : runs.get(0);
            boolean sure = readable
                    && run != null
                    && run.size() == columns.size()
                    && run.isSure()
                    && run.holdsNoPage(columns.size());
            String code = form.get(order.get(i).getKey()).code();
            if (sure || !isGroup(code)) {
                readings.add(read(code, tokens.get(order.get(i).getValue()), sure ? run : null));
            }
        }
        return TableReading.of(maker.table(), readings);
    }

    /** Whether a number of the row stands before the values of each: no value tells it is not one of them. */
    private static boolean isNumbered(List<List<ValueRun>> values) {
        List<BigDecimal> first = new ArrayList<>();
        for (List<ValueRun> runs : values) {
            if (!runs.isEmpty()) {
                first.add(runs.get(0).tokens().get(0).value().amount());
            }
        }
        return RowNumbers.areSerial(first);
    }

    /** The values of each row, from its label to the next. */
    private static List<List<ValueRun>> values(List<StreamToken> tokens, List<Integer> starts, int end) {
        List<List<ValueRun>> values = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            values.add(ValueRun.in(tokens, starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : end));
        }
        return values;
    }

    /** Whether the row stands for several others: its words may then be those of the cell that spans them. */
    private boolean isGroup(String code) {
        return form.all().stream().anyMatch(r -> r.code().startsWith(code + "."));
    }

    private RowReading read(String code, StreamToken label, @Nullable ValueRun run) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; run != null && i < columns.size(); i++) {
            StreamToken token = run.tokens().get(i);
            cells.add(maker.cell(code, columns.get(i).code(), token.value(), token.text(), token.place()));
        }
        return new RowReading(code, cells, label.text(), label.block(), label.index(), label.place());
    }

    /** Adds the rows whose words are too short to be unique, each where it stands alone between its neighbours. */
    private Map<Integer, Integer> withShort(List<StreamToken> tokens, Map<Integer, Integer> found) {
        NavigableMap<Integer, Integer> rows = new TreeMap<>(found);
        for (int row = 0; row < form.size(); row++) {
            Map.Entry<Integer, Integer> before = rows.lowerEntry(row);
            Map.Entry<Integer, Integer> after = rows.higherEntry(row);
            if (!rows.containsKey(row) && before != null && after != null) {
                int wanted = row;
                only(tokens, form.get(row), before.getValue() + 1, after.getValue())
                        .ifPresent(token -> rows.put(wanted, token));
            }
        }
        return rows;
    }

    private Optional<Integer> only(List<StreamToken> tokens, FormRow row, int from, int to) {
        List<Integer> at = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (tokens.get(i).isWord() && row.is(labels.of(tokens.get(i).text()))) {
                at.add(i);
            }
        }
        return at.size() == 1 ? Optional.of(at.get(0)) : Optional.empty();
    }

    /** Whether the columns named before the first row come in the order of the form, as far as they are told. */
    private boolean isUsual(List<StreamToken> tokens, int first) {
        StringBuilder words = new StringBuilder();
        tokens.subList(Math.max(0, first - HEADER), first).stream()
                .filter(StreamToken::isWord)
                .forEach(t -> words.append(labels.chinese(t.text())));
        return NamedColumns.areUsual(columns.all(), words.toString(), true);
    }
}
