package gouji.extract.table;

import gouji.extract.table.label.FormRows;
import gouji.extract.table.reading.FormTables;
import gouji.extract.table.reading.RowReading;
import gouji.extract.table.reading.TableReading;
import gouji.form.Form;
import gouji.form.FormLine;
import gouji.form.FormTable;
import gouji.model.Absent;
import gouji.model.Cell;
import gouji.model.Problem;
import gouji.model.Reason;
import gouji.model.Table;
import gouji.read.document.GridCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Enters what was read of each table, and what was not. */
final class TableResults {
    /** Stands for a character that cannot be told. */
    private static final char LOST = '\uFFFD';

    private final TableReader reader;
    private final Absences absences;
    private final PrintedLabels labels;
    private final List<Table> tables = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final List<Absent> absent = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    TableResults(TableReader reader) {
        this.reader = reader;
        this.absences = new Absences(reader);
        this.labels = new PrintedLabels(reader);
    }

    FormTables facts() {
        return new FormTables(List.copyOf(tables), List.copyOf(cells), List.copyOf(absent), List.copyOf(problems));
    }

    /** Enters a table, in the edition its layout is of. */
    void enter(TableReading reading, Form edition) {
        FormTable form = edition.table(reading.table()).orElseThrow();
        first(reading)
                .ifPresent(r -> tables.add(new Table(
                        reading.table(),
                        edition.edition(),
                        reader.sections().at(r.block(), r.index()),
                        r.place(),
                        labels.of(reading, form))));
        FormRows order = reader.form(reading.table());
        reading.rows().stream()
                .sorted(Comparator.comparingInt(r -> order.indexOf(r.row())))
                .flatMap(r -> r.cells().stream())
                .forEach(this::enter);
        if (reading.cells() == 0) {
            enterMissing(reading, form);
        } else {
            enterMissingRows(reading, form);
        }
        if (reading.copies() > 1) {
            problems.add(absences.copies(form, reading));
        }
    }

    /** A cell that holds something no words tell is none. */
    private void enter(Cell cell) {
        boolean lost = cell.raw().indexOf(LOST) >= 0;
        if (lost || cell.raw().equals(GridCell.UNREADABLE)) {
            absent.add(new Absent(cell.table(), cell.row(), cell.column(), Reason.UNREADABLE, cell.place(), ""));
        } else {
            cells.add(cell);
        }
    }

    private static Optional<RowReading> first(TableReading reading) {
        return reading.rows().stream()
                .min(Comparator.comparingInt(RowReading::block).thenComparingInt(RowReading::index));
    }

    private void enterMissing(TableReading reading, FormTable form) {
        Absent whole = absences.table(form, reading);
        absent.add(whole);
        absences.problem(form, whole).ifPresent(problems::add);
    }

    private void enterMissingRows(TableReading reading, FormTable form) {
        int before = absent.size();
        for (FormLine row : form.rows()) {
            Optional<RowReading> read = reading.row(row.code());
            if (read.isEmpty() && isTold(row, reading)
                    || read.filter(RowReading::isRead).isPresent()) {
                continue;
            }
            absent.add(absences.row(form, row, reading, read));
        }
        List<Absent> unread = absent.subList(before, absent.size()).stream()
                .filter(a -> a.why() == Reason.AMBIGUOUS)
                .toList();
        if (!unread.isEmpty()) {
            problems.add(absences.unread(form, unread));
        }
    }

    /** Whether a row that stands for this one and others was read instead. */
    private static boolean isTold(FormLine row, TableReading reading) {
        int dot = row.code().indexOf('.');
        return dot > 0
                && reading.row(row.code().substring(0, dot))
                        .filter(RowReading::isRead)
                        .isPresent();
    }
}
