package gouji.read.word.docx;

import org.jspecify.annotations.Nullable;

/** What is read of the format of a paragraph; null where it does not say. */
final class ParagraphFormat {
    @Nullable
    String style;

    @Nullable
    Integer outline;

    @Nullable
    String list;

    @Nullable
    Integer level;
    /** The label of a list item as Word 2003 stores it beside the list. */
    @Nullable
    String label;

    /** What its style or it is painted on; null when it says none. */
    @Nullable
    BackgroundColour ground;

    final TextFormat mark = new TextFormat();

    void read(XmlElements xml) {
        while (xml.child()) {
            switch (xml.name()) {
                case "pStyle" -> style = xml.value();
                case "outlineLvl" -> outline = xml.number(9);
                case "numPr", "listPr" -> readList(xml);
                case "shd" -> ground = BackgroundColour.shaded(xml);
                case "rPr" -> mark.read(xml);
                default -> xml.skip();
            }
        }
    }

    private void readList(XmlElements xml) {
        while (xml.child()) {
            switch (xml.name()) {
                case "ilvl" -> level = xml.number(0);
                case "numId", "ilfo" -> list = xml.value();
                case "t" -> label = xml.value();
                default -> xml.skip();
            }
        }
    }
}
