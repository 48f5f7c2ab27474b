package gouji.extract;

import gouji.model.Absent;
import gouji.model.Cell;
import gouji.model.Problem;
import gouji.model.Table;
import java.util.List;

/** What was read of the tables of a report, lists in the order of the form. */
record TableFacts(List<Table> tables, List<Cell> cells, List<Absent> absent, List<Problem> problems) {}
