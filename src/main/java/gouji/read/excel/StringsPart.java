package gouji.read.excel;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The words the sheets of an XLSX file share. How to pronounce them is left out. */
final class StringsPart extends DefaultHandler {
    private final List<String> strings = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean inText;
    private boolean spoken;

    String get(int index) {
        return index >= 0 && index < strings.size() ? strings.get(index) : "";
    }

    @Override
    public void startElement(String uri, String element, String qualified, Attributes attributes) {
        switch (element) {
            case "si" -> words.setLength(0);
            case "rPh" -> spoken = true;
            default -> inText = element.equals("t") && !spoken;
        }
    }

    @Override
    public void characters(char[] text, int from, int length) {
        if (inText) {
            words.append(text, from, length);
        }
    }

    @Override
    public void endElement(String uri, String element, String qualified) {
        switch (element) {
            case "si" -> strings.add(Escapes.decode(words.toString()));
            case "rPh" -> spoken = false;
            default -> inText = false;
        }
    }
}
