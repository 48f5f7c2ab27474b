package gouji.read.excel;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The number formats of an XLSX file, by style of cell. */
final class StylesPart extends DefaultHandler {
    private final Shown shown = new Shown();
    private final List<Integer> formats = new ArrayList<>();
    private boolean ofCells;

    StylesPart(boolean from1904) {
        if (from1904) {
            shown.countFrom1904();
        }
    }

    /** How a number in a cell of a style is shown. */
    String text(double value, int style) {
        return shown.text(value, style >= 0 && style < formats.size() ? formats.get(style) : 0);
    }

    @Override
    public void startElement(String uri, String element, String qualified, Attributes attributes) {
        switch (element) {
            case "numFmt" ->
                shown.define(Reference.number(attributes.getValue("numFmtId")), attributes.getValue("formatCode"));
            case "cellXfs" -> ofCells = true;
            case "xf" -> {
                if (ofCells) {
                    formats.add(Math.max(0, Reference.number(attributes.getValue("numFmtId"))));
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String element, String qualified) {
        ofCells &= !element.equals("cellXfs");
    }
}
