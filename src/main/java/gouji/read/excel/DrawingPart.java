package gouji.read.excel;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The lines drawn over a sheet of an XLSX file. */
final class DrawingPart extends DefaultHandler {
    private final Sheet sheet;
    private final StringBuilder words = new StringBuilder();
    /** Column and row where a shape begins, and where it ends; each with how far into the cell. */
    private final long[] corners = new long[8];

    private int corner;
    private boolean line;

    DrawingPart(Sheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public void startElement(String uri, String element, String qualified, Attributes attributes) {
        words.setLength(0);
        switch (element) {
            case "twoCellAnchor" -> line = false;
            case "from" -> corner = 0;
            case "to" -> corner = 4;
            case "cxnSp" -> line = true;
            case "prstGeom" -> {
                String shape = attributes.getValue("prst");
                line |= "line".equals(shape) || "lineInv".equals(shape);
            }
            default -> {}
        }
    }

    @Override
    public void characters(char[] text, int from, int length) {
        words.append(text, from, length);
    }

    @Override
    public void endElement(String uri, String element, String qualified) {
        switch (element) {
            case "col" -> corners[corner] = Reference.number(words.toString().strip());
            case "colOff" ->
                corners[corner + 1] = Reference.number(words.toString().strip());
            case "row" ->
                corners[corner + 2] = Reference.number(words.toString().strip());
            case "rowOff" ->
                corners[corner + 3] = Reference.number(words.toString().strip());
            case "twoCellAnchor" -> {
                if (line) {
                    cross();
                }
            }
            default -> {}
        }
        words.setLength(0);
    }

    /** A line on the border between two rows or columns crosses nothing; one that ends on a border does not go beyond. */
    private void cross() {
        boolean between = corners[2] == corners[6] && corners[3] <= 0 && corners[7] <= 0
                || corners[0] == corners[4] && corners[1] <= 0 && corners[5] <= 0;
        if (!between) {
            sheet.cross((int) corners[2], (int) (corners[7] > 0 ? corners[6] : corners[6] - 1), (int) corners[0], (int)
                    (corners[5] > 0 ? corners[4] : corners[4] - 1));
        }
    }
}
