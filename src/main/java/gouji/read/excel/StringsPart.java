package gouji.read.excel;

import gouji.read.document.NoteMark;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The words the sheets of an XLSX file share. How to pronounce them and what is struck out is left out. */
final class StringsPart extends DefaultHandler {
    private final List<String> strings = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean inText;
    private boolean spoken;
    private boolean struck;
    private boolean raised;
    private Tint tint = Tint.AUTOMATIC;
    private final List<Tint> tints = new ArrayList<>();
    private Tint tinted = Tint.AUTOMATIC;

    String get(int index) {
        return index >= 0 && index < strings.size() ? strings.get(index) : "";
    }

    /** The colour of figures within a text that have one of their own. */
    Tint tint(int index) {
        return index >= 0 && index < tints.size() ? tints.get(index) : Tint.AUTOMATIC;
    }

    @Override
    public void startElement(String uri, String element, String qualified, Attributes attributes) {
        switch (element) {
            case "si" -> words.setLength(0);
            case "rPh" -> spoken = true;
            case "r" -> plain();
            case "strike" -> struck = isOn(attributes.getValue("val"));
            case "color" -> tint = Tint.of(attributes);
            case "vertAlign" -> raised = !"baseline".equals(attributes.getValue("val"));
            default -> inText = element.equals("t") && !spoken;
        }
    }

    @Override
    public void characters(char[] text, int from, int length) {
        if (inText && !struck) {
            if (raised) {
                NoteMark.apart(words);
            }
            raised = false;
            boolean figures = new String(text, from, length).chars().anyMatch(Character::isDigit);
            tinted = figures && !tint.equals(Tint.AUTOMATIC) && !Tint.WHITE.equals(tinted) ? tint : tinted;
            words.append(text, from, length);
        }
    }

    private static boolean isOn(String value) {
        return value == null || Flags.isSet(value);
    }

    private void plain() {
        struck = false;
        raised = false;
        tint = Tint.AUTOMATIC;
    }

    @Override
    public void endElement(String uri, String element, String qualified) {
        switch (element) {
            case "si" -> {
                strings.add(Escapes.decode(words.toString()));
                tints.add(tinted);
                tinted = Tint.AUTOMATIC;
                plain();
            }
            case "rPh" -> spoken = false;
            default -> inText = false;
        }
    }
}
