package gouji.read.pdf;

import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Counts the notes and marks of readers in a PDF file. Links, form fields, stamps and typed-on text are none. */
final class Comments {
    private static final Set<String> KINDS = Set.of("Text", "Highlight", "Underline", "Squiggly", "StrikeOut", "Caret");

    private Comments() {}

    static int in(PDDocument document) {
        int count = 0;
        for (PDPage page : document.getPages()) {
            count += in(page.getCOSObject().getCOSArray(COSName.ANNOTS));
        }
        return count;
    }

    private static int in(COSArray annotations) {
        int count = 0;
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            COSBase annotation = annotations.getObject(i);
            boolean note = annotation instanceof COSDictionary about
                    && KINDS.contains(about.getNameAsString(COSName.SUBTYPE, ""));
            count += note ? 1 : 0;
        }
        return count;
    }
}
