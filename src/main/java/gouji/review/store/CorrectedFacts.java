package gouji.review.store;

import gouji.model.Absent;
import gouji.model.Cell;
import gouji.model.CellState;
import gouji.model.Facts;
import gouji.model.Key;
import gouji.model.Place;
import gouji.model.Trouble;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The facts of a report with the cells a person read otherwise; each is told with the report. */
final class CorrectedFacts {
    private CorrectedFacts() {}

    static Facts of(Facts read, List<Correction> corrections) {
        Facts facts = read;
        for (Correction correction : corrections) {
            facts = with(facts, correction);
        }
        return facts;
    }

    private static Facts with(Facts facts, Correction correction) {
        String[] key = correction.cell().split("/", -1);
        if (key.length != 3) {
            throw new IllegalArgumentException("no key of a cell: " + correction.cell());
        }
        List<Cell> cells = new ArrayList<>(facts.cells());
        int at = at(cells, correction.cell());
        List<Absent> absent = facts.absent().stream()
                .filter(lack -> !lack.getKey().equals(correction.cell()))
                .toList();
        Place place = at >= 0 ? cells.get(at).place() : place(facts, correction.cell());
        Cell corrected = cell(key, Objects.requireNonNull(correction.value(), "it holds"), place);
        if (at >= 0) {
            cells.set(at, corrected);
        } else {
            cells.add(corrected);
        }
        return facts.with(Cell.class, cells)
                .with(Absent.class, absent)
                .withProblem(Trouble.CORRECTED.at(
                        place,
                        correction.label(),
                        correction.former().isEmpty() ? "—" : correction.former(),
                        correction.value().isEmpty() ? "—" : correction.value(),
                        correction.who(),
                        correction.made(),
                        correction.reason().isEmpty() ? "—" : correction.reason()));
    }

    private static int at(List<Cell> cells, String key) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).getKey().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private static Place place(Facts facts, String key) {
        return facts.absent().stream()
                .filter(lack -> Key.overlaps(lack.getKey(), key))
                .map(Absent::place)
                .findFirst()
                .orElse(Place.NONE);
    }

    private static Cell cell(String[] key, String value, Place place) {
        if (value.isEmpty()) {
            return new Cell(key[0], key[1], key[2], CellState.BLANK, null, null, "", place);
        }
        BigDecimal amount = new BigDecimal(value);
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return new Cell(
                key[0],
                key[1],
                key[2],
                CellState.NUMBER,
                whole ? Long.valueOf(amount.longValueExact()) : null,
                amount,
                value,
                place);
    }
}
