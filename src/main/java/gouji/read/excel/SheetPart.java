package gouji.read.excel;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one sheet of an XLSX file. */
final class SheetPart extends DefaultHandler {
    private final Sheet sheet;
    private final StringsPart strings;
    private final StylesPart styles;
    private final StringBuilder words = new StringBuilder();
    private int row = -1;
    private int column = -1;
    private String type = "n";
    private int style;
    private boolean formula;
    private boolean inValue;
    private boolean spoken;
    private boolean struck;
    private final ConditionalFormats conditions;
    private final List<MergedArea> unseen = new ArrayList<>();
    private final StringBuilder areas = new StringBuilder();
    private boolean inAreas;

    SheetPart(Sheet sheet, StringsPart strings, StylesPart styles) {
        this.sheet = sheet;
        this.strings = strings;
        this.styles = styles;
        this.conditions = new ConditionalFormats(styles);
    }

    @Override
    public void startElement(String uri, String element, String qualified, Attributes attributes) {
        conditions.begin(element, attributes);
        switch (element) {
            case "sqref" -> {
                inAreas = true;
                areas.setLength(0);
            }
            case "col" -> column(attributes);
            case "row" -> row(attributes);
            case "c" -> cell(attributes);
            case "f" -> formula = true;
            case "v", "t" -> inValue = !spoken;
            case "r" -> struck = false;
            case "strike" -> struck = attributes.getValue("val") == null || Flags.isSet(attributes.getValue("val"));
            case "rPh" -> spoken = true;
            case "mergeCell" -> merge(attributes.getValue("ref"));
            default -> {}
        }
    }

    @Override
    public void characters(char[] text, int from, int length) {
        if (inAreas) {
            areas.append(text, from, length);
        }
        if (inValue && !struck) {
            words.append(text, from, length);
        }
    }

    @Override
    public void endElement(String uri, String element, String qualified) {
        switch (element) {
            case "c" -> {
                put(words.toString());
                if (styles.isStruck(style)) {
                    sheet.strike(row, column);
                } else if (styles.isCrossed(style)) {
                    sheet.cross(row, row, column, column);
                } else if (isUnseen()) {
                    unseen.add(new MergedArea(row, row, column, column));
                }
            }
            case "sqref" -> {
                inAreas = false;
                conditions.areas(areas.toString());
            }
            case "conditionalFormatting" -> conditions.end();
            case "v", "t" -> inValue = false;
            case "rPh" -> spoken = false;
            default -> {}
        }
    }

    /** Figures struck out or unseen are not read; where something paints cells anew nobody can tell that they are unseen. */
    @Override
    public void endDocument() {
        conditions.struck().forEach(a -> sheet.cross(a.top(), a.bottom(), a.left(), a.right()));
        if (!conditions.paint()) {
            unseen.forEach(a -> sheet.cross(a.top(), a.bottom(), a.left(), a.right()));
        }
    }

    private boolean isUnseen() {
        boolean shared = type.equals("s");
        return styles.isUnseen(style)
                || shared && strings.tint(Reference.number(words.toString())).isLostOn(styles.ground(style));
    }

    private void column(Attributes attributes) {
        boolean hidden = Flags.isSet(attributes.getValue("hidden")) || isZero(attributes.getValue("width"));
        if (hidden) {
            sheet.hideColumns(
                    Reference.number(attributes.getValue("min")) - 1, Reference.number(attributes.getValue("max")) - 1);
        }
    }

    private void row(Attributes attributes) {
        int told = Reference.number(attributes.getValue("r"));
        row = told > 0 ? told - 1 : row + 1;
        column = -1;
        if (Flags.isSet(attributes.getValue("hidden")) || isZero(attributes.getValue("ht"))) {
            sheet.hideRow(row);
        }
    }

    private void cell(Attributes attributes) {
        String address = attributes.getValue("r");
        Reference told = Reference.of(address == null ? "" : address);
        column = told.column() >= 0 ? told.column() : column + 1;
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        style = Reference.number(attributes.getValue("s"));
        formula = false;
        struck = false;
        words.setLength(0);
    }

    private void merge(String range) {
        MergedArea area = range == null ? null : Reference.area(range);
        if (area != null) {
            sheet.merge(area.top(), area.bottom(), area.left(), area.right());
        }
    }

    private void put(String value) {
        switch (type) {
            case "n" -> putNumber(value.strip());
            case "s" -> sheet.put(row, column, strings.get(Reference.number(value)));
            case "b" -> sheet.put(row, column, value.isEmpty() ? "" : Flags.isSet(value) ? "TRUE" : "FALSE");
            default -> sheet.put(row, column, Escapes.decode(value));
        }
    }

    /** A formula a program wrote and nobody calculated has no value, which is not the same as a blank. */
    private void putNumber(String value) {
        if (value.isEmpty()) {
            if (formula) {
                sheet.putUncalculated(row, column);
            }
            return;
        }
        try {
            sheet.putNumber(row, column, styles.text(Double.parseDouble(value), style));
        } catch (NumberFormatException e) {
            sheet.put(row, column, value);
        }
    }

    private static boolean isZero(String measure) {
        return measure != null && measure.matches("0+(?:\\.0+)?");
    }
}
