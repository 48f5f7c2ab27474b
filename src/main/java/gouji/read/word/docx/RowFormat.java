package gouji.read.word.docx;

/** What is read of the format of a table row. */
final class RowFormat {
    /** Columns left free before its first cell. */
    int before;
    /** Whether it is hidden, or a tracked change took it out. */
    boolean gone;

    void read(XmlElements xml) {
        while (xml.child()) {
            switch (xml.name()) {
                case "gridBefore" -> before = xml.number(0);
                case "hidden" -> gone |= xml.on();
                case "del", "moveFrom" -> {
                    gone = true;
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
    }
}
