package gouji.read.word.docx;

import gouji.read.document.Colour;
import org.jspecify.annotations.Nullable;

/** What is read of the format of a run of text, or of the mark at the end of a paragraph. */
final class TextFormat {
    /** Null when it does not say. */
    @Nullable
    Boolean hidden;

    @Nullable
    String style;
    /** Whether a tracked change takes it out. */
    boolean deleted;

    /** Null when it does not say. */
    @Nullable
    Boolean struck;
    /** Null when it does not say. */
    @Nullable
    Colour colour;
    /** Null when it says none. */
    @Nullable
    BackgroundColour ground;
    /** Whether it stands above or below the line. */
    boolean raised;

    void read(XmlElements xml) {
        while (xml.child()) {
            switch (xml.name()) {
                case "vanish" -> hidden = xml.on();
                case "strike", "dstrike" -> struck = xml.on() || Boolean.TRUE.equals(struck);
                case "color" -> colour = Colour.of(xml.value());
                case "shd" -> ground = BackgroundColour.shaded(xml);
                case "highlight" -> ground = BackgroundColour.marked(xml);
                case "vertAlign" -> raised = !"baseline".equals(xml.value());
                case "rStyle" -> style = xml.value();
                case "del", "moveFrom" -> {
                    deleted = true;
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
    }
}
