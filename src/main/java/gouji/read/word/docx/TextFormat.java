package gouji.read.word.docx;

/** What is read of the format of a run of text, or of the mark at the end of a paragraph. */
final class TextFormat {
    /** Null when it does not say. */
    Boolean hidden;

    String style;
    /** Whether a tracked change takes it out. */
    boolean deleted;

    void read(Xml xml) {
        while (xml.child()) {
            switch (xml.name()) {
                case "vanish" -> hidden = xml.on();
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
