package gouji.read.excel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The number formats of an XLSX file, by style of cell, and which styles cross words out. */
final class StylesPart extends DefaultHandler {
    private final FormattedNumber shown = new FormattedNumber();
    private final List<Integer> formats = new ArrayList<>();
    private final List<Boolean> struckFonts = new ArrayList<>();
    private final List<Boolean> crossedBorders = new ArrayList<>();
    private final List<Boolean> struck = new ArrayList<>();
    private final List<Boolean> crossed = new ArrayList<>();
    private final List<Tint> tints = new ArrayList<>();
    private final List<Tint> fills = new ArrayList<>();
    private final List<Tint> grounds = new ArrayList<>();
    private final List<Boolean> unseen = new ArrayList<>();
    /** For each look of cells under a condition whether it strikes words out. */
    private final List<Boolean> strikingLooks = new ArrayList<>();

    private boolean ofLooks;
    private boolean ofFills;
    private boolean ofCells;
    private boolean ofFonts;
    private boolean solid;
    private boolean diagonal;

    /** @param wholeDays whether a date is told in full, however its format shows it */
    StylesPart(boolean from1904, boolean wholeDays) {
        if (wholeDays) {
            shown.tellWholeDays();
        }
        if (from1904) {
            shown.countFrom1904();
        }
    }

    /** How a number in a cell of a style is shown. */
    @Nullable
    String text(double value, int style) {
        return shown.text(value, style >= 0 && style < formats.size() ? formats.get(style) : 0);
    }

    /** Whether words in a cell of a style are struck out. */
    boolean isStruck(int style) {
        return isSet(struck, style);
    }

    /** Whether words in a cell of a style have the colour of the cell. */
    boolean isUnseen(int style) {
        return isSet(unseen, style);
    }

    /** The colour of cells of a style, or null when it cannot be told. */
    Tint ground(int style) {
        return style >= 0 && style < grounds.size() ? grounds.get(style) : Tint.WHITE;
    }

    /** Whether a look given under a condition strikes words out. */
    boolean strikesLook(int look) {
        return isSet(strikingLooks, look);
    }

    /** Whether a line runs from corner to corner of a cell of a style. */
    boolean isCrossed(int style) {
        return isSet(crossed, style);
    }

    private static boolean isSet(List<Boolean> flags, int index) {
        return index >= 0 && index < flags.size() && flags.get(index);
    }

    private static Tint at(List<Tint> tints, int index, Tint otherwise) {
        return index >= 0 && index < tints.size() ? tints.get(index) : otherwise;
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
                    tints.add(Tint.AUTOMATIC);
                }
            }
            case "color" -> {
                if (ofFonts) {
                    tints.set(tints.size() - 1, Tint.of(attributes));
                }
            }
            case "fills" -> ofFills = true;
            case "fill" -> {
                if (ofFills) {
                    fills.add(null);
                }
            }
            case "patternFill" -> {
                String pattern = attributes.getValue("patternType");
                if (ofFills && (pattern == null || pattern.equals("none"))) {
                    fills.set(fills.size() - 1, Tint.WHITE);
                }
                solid = "solid".equals(pattern);
            }
            case "fgColor" -> {
                if (ofFills && solid) {
                    fills.set(fills.size() - 1, Tint.of(attributes));
                }
            }
            case "dxfs" -> ofLooks = true;
            case "dxf" -> strikingLooks.add(false);
            case "strike" -> {
                String value = attributes.getValue("val");
                if (ofFonts || ofLooks) {
                    setLast(ofFonts ? struckFonts : strikingLooks, value == null || Flags.isSet(value));
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
                    Tint ground = at(fills, Reference.number(attributes.getValue("fillId")), Tint.WHITE);
                    Tint tint = at(tints, Reference.number(attributes.getValue("fontId")), Tint.AUTOMATIC);
                    grounds.add(ground);
                    unseen.add(tint.isLostOn(ground));
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
        ofFills &= !element.equals("fills");
        ofLooks &= !element.equals("dxfs");
        ofFonts &= !element.equals("fonts");
    }
}
