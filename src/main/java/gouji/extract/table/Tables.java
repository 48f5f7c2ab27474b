package gouji.extract.table;

import gouji.extract.table.cell.CellWords;
import gouji.extract.table.reading.FormTables;
import gouji.extract.table.reading.Sections;
import gouji.extract.table.reading.TableReading;
import gouji.form.Form;
import gouji.form.Forms;
import gouji.read.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables of the form out of documents. A cell is given only when it was read with confidence; what a cell says
 * is never told from the sums the form prescribes.
 */
public final class Tables {
    private final Forms forms;
    private final CellWords words;

    public Tables(Forms forms, CellWords words) {
        this.forms = forms;
        this.words = words;
    }

    /**
     * What stands in the tables, and what the form demands and was not read.
     *
     * @param sections tells the chapter a block stands in
     * @param year the year reported on, or null when it is not known
     */
    public FormTables read(Document document, Sections sections, @Nullable Integer year) {
        Document own = FormerYears.without(document, sections, year);
        TableReader reader = new TableReader(forms.until(year), words, own, sections, year);
        TableReading disclosure = reader.disclosure();
        TableReading applications = reader.applications();
        TableReading disputes = reader.disputes();
        Form first = reader.edition(disclosure, applications);
        Form second = reader.editionOf(applications, first);
        TableResults ledger = new TableResults(reader);
        ledger.enter(disclosure, first);
        ledger.enter(applications, second);
        ledger.enter(disputes, disclosure.cells() > 0 ? first : second);
        return ledger.facts();
    }
}
