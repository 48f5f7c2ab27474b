package gouji.read.word.docx;

import gouji.read.word.ListLevel;
import gouji.read.word.NumberFormat;
import org.jspecify.annotations.Nullable;

/** Reads how a level of a list is numbered. */
final class LevelFormat {
    @Nullable
    String style;

    private int start = 1;
    private NumberFormat format = NumberFormat.DECIMAL;
    private String text = "";
    private @Nullable Integer restart;
    private boolean plain;

    void read(XmlElements xml) {
        while (xml.child()) {
            switch (xml.name()) {
                case "start" -> start = xml.number(1);
                case "numFmt" -> format = NumberFormat.of(String.valueOf(xml.value()));
                case "nfc" -> format = NumberFormat.of(String.valueOf(xml.value()));
                case "lvlText" -> text = text(xml.value());
                case "lvlRestart" -> restart = xml.number(0);
                case "isLgl" -> plain = xml.on();
                case "pStyle" -> style = xml.value();
                // A format of a newer Word stands beside one for older ones, which comes last.
                case "AlternateContent", "Choice", "Fallback" -> read(xml);
                default -> xml.skip();
            }
        }
    }

    ListLevel level() {
        return new ListLevel(start, format, text, restart, plain);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
