package gouji.engine;

import gouji.model.Absent;
import gouji.model.Cell;
import gouji.model.CellState;
import gouji.model.Container;
import gouji.model.Facts;
import gouji.model.Kind;
import gouji.model.Level;
import gouji.model.Place;
import gouji.model.ProseFacts;
import gouji.model.Report;
import gouji.model.Scope;
import gouji.model.Sentence;
import gouji.model.TableFacts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
        sentences.add(new Sentence("overview", "", order, text, List.of(), Place.line(order)));
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
        return new Facts(report, new TableFacts(List.of(), cells, absent), ProseFacts.said(sentences), List.of());
    }

    /** A cell with a whole number. */
    public static Cell number(String table, String row, String column, long count, Place place) {
        return new Cell(
                table, row, column, CellState.NUMBER, count, BigDecimal.valueOf(count), Long.toString(count), place);
    }

    /** The report of a unit, without a title. */
    public static Report report(String unit, Kind kind, Integer year) {
        return new Report(
                unit + ".txt",
                "",
                Container.TEXT,
                "",
                null,
                unit,
                year,
                kind,
                Level.COUNTY,
                Scope.OWN,
                2021,
                Set.of(),
                Place.NONE);
    }

    private Report report() {
        return new Report(
                "r.txt",
                "",
                Container.TEXT,
                "云溪县水利局2024年政府信息公开工作年度报告",
                2024,
                "云溪县水利局",
                2024,
                kind,
                Level.COUNTY,
                Scope.OWN,
                edition,
                Set.of(),
                Place.line(1));
    }
}
