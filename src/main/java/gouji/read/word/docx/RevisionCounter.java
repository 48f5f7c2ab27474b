package gouji.read.word.docx;

/** Counts the comments and the tracked changes of text among the elements of a document. */
final class RevisionCounter {
    private int comments;
    private int revisions;

    /** Text that was moved is marked at both ends and counts once. */
    void see(String name, XmlElements xml) {
        switch (name) {
            case "commentReference" -> comments++;
            case "ins", "del", "moveFrom", "cellIns", "cellDel" -> revisions++;
            case "annotation" -> seeAnnotation(String.valueOf(xml.attribute("type")));
            default -> {}
        }
    }

    /** Word 2003 has one element for all of them. */
    private void seeAnnotation(String type) {
        switch (type) {
            case "Word.Comment" -> comments++;
            case "Word.Insertion", "Word.Deletion" -> revisions++;
            default -> {}
        }
    }

    int comments() {
        return comments;
    }

    int revisions() {
        return revisions;
    }
}
