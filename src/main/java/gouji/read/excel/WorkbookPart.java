package gouji.read.excel;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The list of sheets of an XLSX file. */
final class WorkbookPart extends DefaultHandler {
    private final List<Entry> shown = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private boolean from1904;

    /** A sheet and the relation that leads to it. */
    record Entry(String name, String relation) {}

    List<Entry> shown() {
        return shown;
    }

    List<String> hidden() {
        return hidden;
    }

    boolean isFrom1904() {
        return from1904;
    }

    @Override
    public void startElement(String uri, String element, String qualified, Attributes attributes) {
        if (element.equals("workbookPr")) {
            from1904 = Flags.isSet(attributes.getValue("date1904"));
        } else if (element.equals("sheet")) {
            String state = attributes.getValue("state");
            if (state == null || state.equals("visible")) {
                shown.add(new Entry(attributes.getValue("name"), relation(attributes)));
            } else {
                hidden.add(attributes.getValue("name"));
            }
        }
    }

    private static String relation(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("id")) {
                return attributes.getValue(i);
            }
        }
        return "";
    }
}
