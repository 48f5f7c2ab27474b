package gouji.read.word.docx;

import gouji.read.word.Story;
import gouji.read.word.WordCell;
import gouji.read.word.WordRow;
import gouji.read.word.WordTable;
import java.util.ArrayList;
import java.util.List;

/** Reads one table; rows and cells may stand inside content controls, and tracked changes may have taken them out. */
final class TableWalk {
    private final Body body;
    private final XmlElements xml;
    private final List<List<WordCell>> rows = new ArrayList<>();

    TableWalk(Body body) {
        this.body = body;
        this.xml = body.xml;
    }

    WordTable read() {
        int first = body.paragraphs.upcoming();
        BackgroundColour around = body.ground;
        body.tables++;
        rows();
        body.tables--;
        body.ground = around;
        return new WordTable(rows, first);
    }

    private void rows() {
        while (xml.child()) {
            if (xml.name().equals("tr")) {
                row();
            } else if (xml.name().equals("tblPr")) {
                painted();
            } else {
                Walk.pass(xml, this::rows);
            }
        }
    }

    /** A style that paints some of the cells leaves untold which. */
    private void painted() {
        while (xml.child()) {
            if (xml.name().equals("tblStyle")) {
                body.ground = body.styles.paints(xml.value()) ? BackgroundColour.UNKNOWN : body.ground;
            } else if (xml.name().equals("shd")) {
                BackgroundColour own = BackgroundColour.shaded(xml);
                body.ground = own == null ? body.ground : own;
            } else {
                xml.skip();
            }
        }
    }

    private void row() {
        RowFormat format = new RowFormat();
        WordRow row = new WordRow(body.limits);
        cells(format, row);
        if (!format.gone) {
            rows.add(row.cells());
        }
    }

    private void cells(RowFormat format, WordRow row) {
        while (xml.child()) {
            switch (xml.name()) {
                case "trPr" -> {
                    format.read(xml);
                    row.skip(format.before);
                }
                case "tc" -> cell(format, row);
                default -> Walk.pass(xml, () -> cells(format, row));
            }
        }
    }

    private void cell(RowFormat rowFormat, WordRow row) {
        CellFormat format = new CellFormat();
        Story story = new Story();
        int first = body.paragraphs.upcoming();
        BackgroundColour around = body.ground;
        while (xml.child()) {
            if (rowFormat.gone || format.gone) {
                xml.skip();
            } else if (xml.name().equals("tcPr")) {
                format.read(xml);
                body.ground = format.ground == null ? around : format.ground;
            } else {
                body.block(story);
            }
        }
        body.ground = around;
        if (!rowFormat.gone && !format.gone) {
            row.add(format.span, format.continuesAbove, format.continuesLeft, story.parts(), first);
        }
    }
}
