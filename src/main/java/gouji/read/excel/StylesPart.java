package gouji.read.excel;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The number formats of an XLSX file, by style of cell, and which styles cross words out. */
final class StylesPart extends DefaultHandler {
    private final Shown shown = new Shown();
    private final List<Integer> formats = new ArrayList<>();
    private final List<Boolean> struckFonts = new ArrayList<>();
    private final List<Boolean> crossedBorders = new ArrayList<>();
    private final List<Boolean> struck = new ArrayList<>();
    private final List<Boolean> crossed = new ArrayList<>();
    private boolean ofCells;
    private boolean ofFonts;
    private boolean diagonal;

    StylesPart(boolean from1904) {
        if (from1904) {
            shown.countFrom1904();
        }
    }

    /** How a number in a cell of a style is shown. */
    String text(double value, int style) {
        return shown.text(value, style >= 0 && style < formats.size() ? formats.get(style) : 0);
    }

    /** Whether words in a cell of a style are struck out. */
    boolean isStruck(int style) {
        return isSet(struck, style);
    }

    /** Whether a line runs from corner to corner of a cell of a style. */
    boolean isCrossed(int style) {
        return isSet(crossed, style);
    }

    private static boolean isSet(List<Boolean> flags, int index) {
        return index >= 0 && index < flags.size() && flags.get(index);
    }

    private static void setLast(List<Boolean> flags, boolean value) {
        flags.set(flags.size() - 1, value);
    }

    @Override
    public void startElement(String uri, String element, String qualified, Attributes attributes) {
        switch (element) {
            case "numFmt" ->
                shown.define(Reference.number(attributes.getValue("numFmtId")), attributes.getValue("formatCode"));
            case "fonts" -> ofFonts = true;
            case "font" -> {
                if (ofFonts) {
                    struckFonts.add(false);
                }
            }
            case "strike" -> {
                if (ofFonts) {
                    String value = attributes.getValue("val");
                    setLast(struckFonts, value == null || Flags.isSet(value));
                }
            }
            case "border" -> {
                crossedBorders.add(false);
                diagonal = Flags.isSet(attributes.getValue("diagonalUp"))
                        || Flags.isSet(attributes.getValue("diagonalDown"));
            }
            case "diagonal" -> {
                String line = attributes.getValue("style");
                if (!crossedBorders.isEmpty()) {
                    setLast(crossedBorders, diagonal && line != null && !line.equals("none"));
                }
            }
            case "cellXfs" -> ofCells = true;
            case "xf" -> {
                if (ofCells) {
                    formats.add(Math.max(0, Reference.number(attributes.getValue("numFmtId"))));
                    struck.add(isSet(struckFonts, Reference.number(attributes.getValue("fontId"))));
                    crossed.add(isSet(crossedBorders, Reference.number(attributes.getValue("borderId"))));
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String element, String qualified) {
        ofCells &= !element.equals("cellXfs");
        ofFonts &= !element.equals("fonts");
    }
}
