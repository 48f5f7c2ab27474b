package gouji.extract.table;

import gouji.extract.table.cell.GridRow;
import gouji.extract.table.cell.RowCell;
import gouji.extract.table.grid.ColumnHeader;
import gouji.extract.table.label.FormRow;
import gouji.extract.table.label.FormRows;
import gouji.extract.table.label.Label;
import gouji.extract.table.reading.RowReading;
import gouji.extract.table.reading.TableReading;
import gouji.form.FormLine;
import gouji.form.FormTable;
import gouji.model.Absent;
import gouji.model.Place;
import gouji.model.Problem;
import gouji.model.Reason;
import gouji.model.Trouble;
import gouji.read.document.Block;
import gouji.read.document.Grid;
import gouji.read.document.Picture;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells why something the form demands was not read. It is the report's fault only when its words are not there. */
final class Absences {
    /** Labels of this length may stand in a text for other reasons. */
    private static final int SHORT = 4;
    /** So much of the beginning of a label shows that it stands in the source. */
    private static final int BEGINNING = 6;
    /** So many labels of a table show that the table stands in the source. */
    private static final int SEVERAL = 3;

    private final TableReader reader;
    private final List<Block> blocks;

    Absences(TableReader reader) {
        this.reader = reader;
        this.blocks = reader.document().blocks();
    }

    Absent row(FormTable table, FormLine row, TableReading reading, Optional<RowReading> refused) {
        if (refused.isPresent()) {
            RowReading r = refused.get();
            return new Absent(table.code(), row.code(), null, Reason.AMBIGUOUS, r.place(), r.raw());
        }
        Reason why =
                stands(table, FormRows.row(row, reader.labels()), reading) ? Reason.AMBIGUOUS : Reason.NOT_IN_SOURCE;
        Place place = reading.rows().get(0).place();
        return new Absent(table.code(), row.code(), null, why, place, "");
    }

    /** Whether the label of a row stands in the table it was not read from. */
    private boolean stands(FormTable table, FormRow row, TableReading reading) {
        Set<Integer> own = new HashSet<>();
        reading.rows().forEach(r -> own.add(r.block()));
        List<GridRow> near = reader.rows().stream()
                .filter(r -> own.contains(r.block()) || isIn(r.block(), r.index(), table.section()))
                .toList();
        FormRows columns = FormRows.columns(table, reader.labels());
        boolean exact = near.stream()
                .filter(r -> r.labels().size() == 1 || !ColumnHeader.isPart(r, columns, reader.labels()))
                .flatMap(r -> r.labels().stream())
                .anyMatch(i -> row.is(reader.labels().of(i.text())));
        return exact
                || shows(words(near), row)
                || reading.rows().stream().anyMatch(r -> !isGrid(r))
                        && row.label().isShort();
    }

    private boolean isGrid(RowReading row) {
        return blocks.get(row.block()) instanceof Grid;
    }

    private static boolean shows(String words, FormRow row) {
        return row.wordings().stream()
                .map(Label::text)
                .filter(w -> w.length() > SHORT)
                .anyMatch(w -> words.contains(w.substring(0, Math.min(w.length(), BEGINNING))));
    }

    private String words(List<GridRow> rows) {
        return rows.stream()
                .flatMap(r -> r.items().stream())
                .filter(RowCell::isLabel)
                .map(i -> reader.labels().of(i.text()).text())
                .collect(Collectors.joining());
    }

    private boolean isIn(int block, int row, String section) {
        return reader.sections().at(block, row).equals(section);
    }

    /** A whole table of which nothing was read. */
    Absent table(FormTable table, TableReading reading) {
        List<GridRow> near = reader.rows().stream()
                .filter(r -> isIn(r.block(), r.index(), table.section()))
                .toList();
        List<Picture> pictures = pictures(table, near.isEmpty());
        String words = words(near.isEmpty() ? reader.rows() : near);
        boolean shown = !reading.rows().isEmpty() || labelsIn(table, words) >= SEVERAL;
        Reason why = shown ? Reason.AMBIGUOUS : pictures.isEmpty() ? unseen() : reason(pictures);
        Place place = !reading.rows().isEmpty()
                ? reading.rows().get(0).place()
                : !pictures.isEmpty() ? pictures.get(0).place() : near.isEmpty() ? Place.NONE : first(near);
        return new Absent(table.code(), null, null, why, place, "");
    }

    private static Place first(List<GridRow> rows) {
        return rows.get(0).place();
    }

    private Reason unseen() {
        boolean broken = blocks.isEmpty() || !reader.document().problems().isEmpty();
        return broken ? Reason.UNREADABLE : Reason.NOT_IN_SOURCE;
    }

    private static Reason reason(List<Picture> pictures) {
        return pictures.stream().anyMatch(p -> !p.attachment()) ? Reason.PICTURE : Reason.ATTACHMENT;
    }

    /** Pictures and attachments in the chapter of the table, or anywhere when the report does not show that chapter. */
    private List<Picture> pictures(FormTable table, boolean anywhere) {
        List<Picture> pictures = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Picture picture && (anywhere || isIn(i, 0, table.section()))) {
                pictures.add(picture);
            }
        }
        return pictures;
    }

    private long labelsIn(FormTable table, String words) {
        return Stream.concat(table.rows().stream(), table.columns().stream())
                .map(l -> reader.labels().of(l.label()).text())
                .filter(l -> l.length() >= SHORT && words.contains(l))
                .distinct()
                .count();
    }

    Optional<Problem> problem(FormTable table, Absent whole) {
        return switch (whole.why()) {
            case PICTURE -> Optional.of(Trouble.TABLE_PICTURE.at(whole.place(), table.label()));
            case ATTACHMENT -> Optional.of(Trouble.TABLE_ATTACHMENT.at(whole.place(), table.label()));
            case AMBIGUOUS -> Optional.of(Trouble.TABLE_UNCLEAR.at(whole.place(), table.label()));
            default -> Optional.empty();
        };
    }

    Problem unread(FormTable table, List<Absent> rows) {
        return Trouble.ROWS_UNCLEAR.at(rows.get(0).place(), table.label(), rows.size());
    }

    Problem copies(FormTable table, TableReading reading) {
        return Trouble.TABLE_COPY.at(reading.rows().get(0).place(), table.label(), reading.copies());
    }
}
