package gouji.engine;

import gouji.model.Absent;
import gouji.model.Cell;
import gouji.model.CellState;
import gouji.model.Container;
import gouji.model.Facts;
import gouji.model.Kind;
import gouji.model.Level;
import gouji.model.Place;
import gouji.model.Report;
import gouji.model.ReportDraft;
import gouji.model.Scope;
import gouji.model.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Facts of reports for tests. */
public final class Reports {
    private final List<Cell> cells = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Absent> absent = new ArrayList<>();
    private Kind kind = Kind.DEPARTMENT;
    private int edition = 2021;

    public Reports cell(String table, String row, String column, long count) {
        cells.add(number(table, row, column, count, Place.line(cells.size() + 1)));
        return this;
    }

    public Reports cell(String row, String column, long count) {
        return cell("applications", row, column, count);
    }

    public Reports blank(String row, String column) {
        cells.add(new Cell("applications", row, column, CellState.BLANK, null, null, "", Place.NONE));
        return this;
    }

    public Reports sentence(String text) {
        int order = sentences.size() + 1;
        sentences.add(new Sentence(order, "overview", "", text, List.of(), Place.line(order)));
        return this;
    }

    public Reports without(Absent missing) {
        absent.add(missing);
        return this;
    }

    public Reports of(Kind newKind, int newEdition) {
        kind = newKind;
        edition = newEdition;
        return this;
    }

    public Facts facts() {
        return facts(report(), List.copyOf(cells), List.copyOf(absent), List.copyOf(sentences));
    }

    /** Facts of which nothing else was read. */
    public static Facts facts(Report report, List<Cell> cells, List<Absent> absent, List<Sentence> sentences) {
        return Facts.bare(report)
                .with(Cell.class, cells)
                .with(Absent.class, absent)
                .with(Sentence.class, sentences);
    }

    /** A cell with a whole number. */
    public static Cell number(String table, String row, String column, long count, Place place) {
        return new Cell(
                table, row, column, CellState.NUMBER, count, BigDecimal.valueOf(count), Long.toString(count), place);
    }

    /** The report of a unit, without a title. */
    public static Report report(String unit, Kind kind, Integer year) {
        return new ReportDraft()
                .source(unit + ".txt")
                .container(Container.TEXT)
                .unit(unit)
                .year(year)
                .kind(kind)
                .level(Level.COUNTY)
                .scope(Scope.OWN)
                .edition(2021)
                .done();
    }

    private Report report() {
        return new ReportDraft()
                .source("r.txt")
                .container(Container.TEXT)
                .title("云溪县水利局2024年政府信息公开工作年度报告")
                .titleYear(2024)
                .unit("云溪县水利局")
                .year(2024)
                .kind(kind)
                .level(Level.COUNTY)
                .scope(Scope.OWN)
                .edition(edition)
                .place(Place.line(1))
                .done();
    }
}
