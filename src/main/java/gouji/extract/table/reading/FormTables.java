package gouji.extract.table.reading;

import gouji.model.Absent;
import gouji.model.Cell;
import gouji.model.Problem;
import gouji.model.Table;
import java.util.List;

/**
 * What the tables of a report say.
 *
 * @param tables the tables of the form that were found, in the order of the form
 * @param cells the cells that were read with confidence, in the order of the form
 * @param absent what the form demands and was not read
 * @param problems what kept tables from being read
 */
public record FormTables(List<Table> tables, List<Cell> cells, List<Absent> absent, List<Problem> problems) {}
