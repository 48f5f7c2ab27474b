package gouji.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the tables of a report say. Lists are in the order of the form.
 *
 * @param tables the tables of the form that were found
 * @param cells the cells that were read with confidence
 * @param absent what the form demands, chapters and topics too, and was not read
 */
public record TableFacts(List<Table> tables, List<Cell> cells, List<Absent> absent) {
    public static final TableFacts NONE = new TableFacts(List.of(), List.of(), List.of());

    Stream<List<? extends Evidence>> all() {
        return Stream.of(tables, cells, absent);
    }
}
