package gouji.extract.table;

import gouji.extract.table.cell.CellMaker;
import gouji.extract.table.cell.CellParser;
import gouji.extract.table.cell.CellWords;
import gouji.extract.table.cell.DocumentRows;
import gouji.extract.table.cell.GridRow;
import gouji.extract.table.cell.TornLines;
import gouji.extract.table.grid.ApplicationsGrid;
import gouji.extract.table.grid.Blanks;
import gouji.extract.table.grid.DisclosureGrid;
import gouji.extract.table.grid.DisputesGrid;
import gouji.extract.table.grid.HeaderUnit;
import gouji.extract.table.label.FormRow;
import gouji.extract.table.label.FormRows;
import gouji.extract.table.label.LabelNormalizer;
import gouji.extract.table.reading.Sections;
import gouji.extract.table.reading.TableReading;
import gouji.extract.table.stream.ApplicationsStream;
import gouji.extract.table.stream.BlankLines;
import gouji.extract.table.stream.DisclosureStream;
import gouji.extract.table.stream.DisputesStream;
import gouji.extract.table.stream.RunTogether;
import gouji.extract.table.stream.StreamToken;
import gouji.extract.table.stream.Tokenizer;
import gouji.form.Form;
import gouji.form.FormTable;
import gouji.form.Forms;
import gouji.model.Container;
import gouji.read.document.Document;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the three tables of one document: from its grids, and where those give little, from its text. */
final class TableReader {
    private static final String DISCLOSURE = "disclosure";
    private static final String APPLICATIONS = "applications";
    /** Code of table four. */
    static final String DISPUTES = "disputes";
    /** Below this share of its cells a table is looked for in the text. */
    private static final double LITTLE = 0.3;
    /** A grid with this many rows of the form is the table, whatever could be read of it. */
    private static final int MANY_ROWS = 12;

    private final Forms forms;
    private final Layouts layouts;
    private final CellWords words;
    private final Document document;
    private final Sections sections;
    private final LabelNormalizer labels;
    private final CellParser values;
    private final List<GridRow> rows;
    private final Blanks blanks;
    /** The words and values of the text, when they were needed, else null. */
    private @Nullable List<StreamToken> tokens;

    TableReader(Forms forms, CellWords words, Document document, Sections sections, @Nullable Integer year) {
        this.forms = forms;
        this.words = words;
        this.document = document;
        this.sections = sections;
        this.labels = new LabelNormalizer();
        this.layouts = new Layouts(forms, labels, year);
        this.values = new CellParser(words);
        List<GridRow> all = new DocumentRows(values).of(document);
        this.rows = document.container() == Container.TEXT
                ? TornLines.marked(all, columns(APPLICATIONS).size())
                : all;
        this.blanks = Blanks.of(rows, document.container() == Container.TEXT, document.blocks());
    }

    Document document() {
        return document;
    }

    Sections sections() {
        return sections;
    }

    LabelNormalizer labels() {
        return labels;
    }

    List<GridRow> rows() {
        return rows;
    }

    /** The rows of a table in all editions. */
    FormRows form(String table) {
        return FormRows.rows(forms.editions(), table, labels);
    }

    FormRows columns(String table) {
        return FormRows.columns(latest(table), labels);
    }

    TableReading disclosure() {
        FormTable table = layout().table(DISCLOSURE).orElseThrow();
        CellMaker maker = maker(DISCLOSURE, HeaderUnit.factor(rows, words.units()));
        TableReading grid = new DisclosureGrid(table, maker, labels, words.anchors()).read(rows, blanks, sections);
        int cells = table.rows().stream().mapToInt(r -> r.columns().size()).sum();
        return orElse(grid, cells, () -> new DisclosureStream(table, maker, labels).read(tokens(), sections));
    }

    TableReading applications() {
        FormRows form = form(APPLICATIONS);
        FormRows columns = columns(APPLICATIONS);
        CellMaker maker = maker(APPLICATIONS, null);
        String until = form(DISPUTES).get(0).label().text();
        TableReading grid = new ApplicationsGrid(form, columns, maker, labels).read(rows, blanks);
        return orElse(grid, latest(APPLICATIONS).rows().size() * columns.size(), () -> new ApplicationsStream(
                        form, columns, maker, labels, until)
                .read(tokens()));
    }

    TableReading disputes() {
        FormRows blocks = form(DISPUTES);
        FormRows columns = columns(DISPUTES);
        CellMaker maker = maker(DISPUTES, null);
        String section = latest(DISPUTES).section();
        TableReading grid = new DisputesGrid(section, blocks, columns, maker, labels).read(rows, sections);
        return orElse(
                grid, blocks.size() * columns.size(), () -> new DisputesStream(section, blocks, columns, maker, labels)
                        .read(tokens(), sections));
    }

    private TableReading orElse(TableReading grid, int cells, Supplier<TableReading> stream) {
        boolean enough = grid.cells() >= LITTLE * cells || grid.rows().size() >= MANY_ROWS;
        return enough ? grid : grid.or(stream.get());
    }

    private List<StreamToken> tokens() {
        tokens = tokens == null ? cut() : tokens;
        return tokens;
    }

    private List<StreamToken> cut() {
        RunTogether figures =
                new RunTogether(form(APPLICATIONS), columns(APPLICATIONS).size(), labels);
        int unlabelled = form(DISPUTES).size() * columns(DISPUTES).size();
        FormTable disclosure = layout().table(DISCLOSURE).orElseThrow();
        FormRows rowsOfDisclosure = FormRows.rows(disclosure, labels);
        boolean blankLines = BlankLines.areCells(
                document, form(APPLICATIONS), columns(APPLICATIONS).size(), labels, values);
        return figures.part(Tokenizer.of(document, values, blankLines), label -> {
            Optional<FormRow> row = rowsOfDisclosure.exact(label);
            if (row.isPresent()) {
                return disclosure.row(row.get().code()).orElseThrow().columns().size();
            }
            return label.isEmpty()
                    ? unlabelled
                    : figures.isRow(label) ? columns(APPLICATIONS).size() : 0;
        });
    }

    private CellMaker maker(String table, @Nullable BigDecimal factor) {
        return new CellMaker(
                table,
                forms.editions().stream().flatMap(f -> f.table(table).stream()).flatMap(t -> t.columns().stream()),
                factor);
    }

    private FormTable latest(String table) {
        return forms.latest().table(table).orElseThrow();
    }

    private Form layout() {
        return layouts.of(DISCLOSURE, rows);
    }

    /** The edition of the first table; when it was not found, that of the second, or else that of the year. */
    Form edition(TableReading disclosure, TableReading applications) {
        return disclosure.rows().isEmpty() ? layouts.of(applications, layouts.ofYear()) : layout();
    }

    /** The edition of a table by its rows, the given one when it has them. */
    Form editionOf(TableReading reading, Form preferred) {
        return layouts.of(reading, preferred);
    }
}
