package gouji.read.pdf;

import gouji.model.Trouble;
import gouji.read.document.RefusalException;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/**
 * Chooses a font once its tables of widths are known to be of a size any font may have: the library keeps an entry for
 * each glyph of a range, and a range of two billion takes a dozen bytes of a file.
 */
final class FontChoice extends SetFontAndSize {
    /** No font has more glyphs. */
    private static final int GLYPHS = 1 << 16;

    private final Set<COSDictionary> known = Collections.newSetFromMap(new IdentityHashMap<>());

    FontChoice(PDFStreamEngine context) {
        super(context);
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        if (!operands.isEmpty() && operands.get(0) instanceof COSName name) {
            COSDictionary fonts = getContext().getResources() == null
                    ? null
                    : getContext().getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            COSDictionary font = fonts == null ? null : fonts.getCOSDictionary(name);
            if (font != null && known.add(font)) {
                check(font.getCOSArray(COSName.DESCENDANT_FONTS));
            }
        }
        super.process(operator, operands);
    }

    private static void check(COSArray descendants) {
        if (descendants != null && descendants.size() > 0 && descendants.getObject(0) instanceof COSDictionary font) {
            check(font.getCOSArray(COSName.W), 1);
            check(font.getCOSArray(COSName.W2), 3);
        }
    }

    /** @param values how many numbers stand behind the two ends of a range */
    private static void check(COSArray widths, int values) {
        long glyphs = 0;
        for (int i = 0; widths != null && i + 1 < widths.size(); ) {
            if (widths.getObject(i + 1) instanceof COSArray single) {
                glyphs += single.size();
                i += 2;
            } else {
                glyphs += Math.max(0, number(widths, i + 1) - number(widths, i)) + 1;
                i += 2 + values;
            }
            if (glyphs > GLYPHS) {
                throw RefusalException.saying(Trouble.TOO_COMPLEX, "pdf.widths", GLYPHS);
            }
        }
    }

    private static long number(COSArray numbers, int index) {
        return numbers.getObject(index) instanceof COSNumber number ? number.longValue() : 0;
    }
}
