package gouji.write.template;

import java.util.List;
import java.util.function.IntFunction;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Draws the usual table of a list where a template has a paragraph with its name: a header, and a row for the list. */
record DefaultTable(Document part, String name, TemplateRows list) {
    private static final List<String> SIDES = List.of("top", "left", "bottom", "right", "insideH", "insideV");
    /** Fiftieths of a percent. */
    private static final int WHOLE = 5000;

    void insteadOf(Element paragraph) {
        Element table = element("tbl");
        Element look = child(table, "tblPr");
        set(child(look, "tblW"), "w", String.valueOf(WHOLE), "type", "pct");
        Element borders = child(look, "tblBorders");
        SIDES.forEach(side -> set(child(borders, side), "val", "single", "sz", "4"));
        Element grid = child(table, "tblGrid");
        list.usual().forEach(i -> child(grid, "gridCol"));
        Element header = row(table, i -> list.columns().get(i));
        child((Element) header.insertBefore(element("trPr"), header.getFirstChild()), "tblHeader");
        row(
                table,
                i -> PlaceholderMarker.BEGIN
                        + name
                        + TemplateValues.BETWEEN
                        + list.columns().get(i)
                        + PlaceholderMarker.END);
        paragraph.getParentNode().replaceChild(table, paragraph);
    }

    private Element row(Element table, IntFunction<String> text) {
        Element row = child(table, "tr");
        int sum = list.widths().stream().mapToInt(Integer::intValue).sum();
        for (int i : list.usual()) {
            Element cell = child(row, "tc");
            String width = String.valueOf(WHOLE * list.widths().get(i) / sum);
            set(child(child(cell, "tcPr"), "tcW"), "w", width, "type", "pct");
            child(child(child(cell, "p"), "r"), "t").setTextContent(text.apply(i));
        }
        return row;
    }

    private Element element(String tag) {
        return part.createElementNS(PlaceholderMarker.WORD, "w:" + tag);
    }

    private Element child(Element parent, String tag) {
        return (Element) parent.appendChild(element(tag));
    }

    private static void set(Element element, String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            element.setAttributeNS(PlaceholderMarker.WORD, "w:" + attributes[i], attributes[i + 1]);
        }
    }
}
