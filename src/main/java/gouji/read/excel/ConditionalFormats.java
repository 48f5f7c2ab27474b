package gouji.read.excel;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;

/** The areas of a sheet of an XLSX file that look otherwise under a condition, which nobody evaluates here. */
final class ConditionalFormats {
    private final StylesPart styles;
    private final List<MergedArea> struck = new ArrayList<>();
    private String areas = "";
    private boolean strikes;
    private boolean any;

    ConditionalFormats(StylesPart styles) {
        this.styles = styles;
    }

    void begin(String element, Attributes attributes) {
        switch (element) {
            case "conditionalFormatting" -> {
                areas = attributes.getValue("sqref") == null ? "" : attributes.getValue("sqref");
                strikes = false;
                any = true;
            }
            case "cfRule" -> strikes |= styles.strikesLook(Reference.number(attributes.getValue("dxfId")));
            case "strike" -> {
                String value = attributes.getValue("val");
                strikes |= value == null || Flags.isSet(value);
            }
            case "tablePart" -> any = true;
            default -> {}
        }
    }

    /** Takes areas told by an element of their own. */
    void areas(String told) {
        areas = told;
    }

    /** Ends the element that tells areas and their looks. */
    void end() {
        for (String area : areas.trim().split(" ", -1)) {
            MergedArea known = strikes && !area.isEmpty() ? Reference.area(area) : null;
            if (known != null) {
                struck.add(known);
            }
        }
    }

    /** The areas whose words may be struck out. */
    List<MergedArea> struck() {
        return struck;
    }

    /** Whether some cells may be painted otherwise than their styles tell. */
    boolean paint() {
        return any;
    }
}
