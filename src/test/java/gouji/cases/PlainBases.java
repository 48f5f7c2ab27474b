package gouji.cases;

import gouji.extract.PlainExtraction;
import gouji.form.Form;
import gouji.form.FormTable;
import gouji.form.Forms;
import gouji.form.Line;
import gouji.model.Cell;
import gouji.model.Facts;
import gouji.model.Place;
import gouji.model.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** Facts of a base report, its tables read by nothing but their order: they stand in the order of the form. */
final class PlainBases implements BaseReading {
    private final Form form;
    private final PlainExtraction extraction;

    PlainBases(Path rules) throws IOException {
        this.form = Forms.read(rules).latest();
        this.extraction = new PlainExtraction(rules);
    }

    @Override
    public Facts read(String source, String text) {
        List<Cell> cells = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        String printed = text.substring(text.indexOf("二、主动公开政府信息情况"), text.indexOf("五、存在的主要问题"));
        Iterator<String> values = Arrays.stream(printed.split("[\t\n]"))
                .filter(s -> s.matches("-?\\d+(\\.\\d+)?|/"))
                .iterator();
        for (FormTable table : form.tables()) {
            tables.add(new Table(table.code(), form.edition(), table.section(), Place.NONE));
            for (Line row : table.rows()) {
                List<String> columns = row.columns().isEmpty()
                        ? table.columns().stream().map(Line::code).toList()
                        : row.columns();
                columns.forEach(c ->
                        cells.add(Values.cell(new String[] {table.code(), row.code(), c}, values.next(), Place.NONE)));
            }
        }
        return extraction.facts(source, text, tables, cells);
    }
}
