package gouji.read.word.docx;

import org.jspecify.annotations.Nullable;

/** What is read of the format of a table cell. */
final class CellFormat {
    int span = 1;
    boolean continuesAbove;
    boolean continuesLeft;
    /** What it is painted on; null when it says none. */
    @Nullable
    BackgroundColour ground;
    /** Whether a tracked change took it out. */
    boolean gone;

    void read(XmlElements xml) {
        while (xml.child()) {
            switch (xml.name()) {
                case "gridSpan" -> span = xml.number(1);
                case "vMerge", "vmerge" -> continuesAbove = !"restart".equals(xml.value());
                case "hMerge", "hmerge" -> continuesLeft = !"restart".equals(xml.value());
                case "shd" -> ground = BackgroundColour.shaded(xml);
                case "cellDel" -> {
                    gone = true;
                    xml.skip();
                }
                case "cellMerge" -> {
                    continuesAbove = "cont".equals(xml.attribute("vMerge"));
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
    }
}
