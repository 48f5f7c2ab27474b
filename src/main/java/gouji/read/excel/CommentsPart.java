package gouji.read.excel;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Counts the comments on the sheets of an XLSX file. */
final class CommentsPart extends DefaultHandler {
    private int count;

    int count() {
        return count;
    }

    @Override
    public void startElement(String uri, String element, String qualified, Attributes attributes) {
        count += element.equals("comment") ? 1 : 0;
    }
}
