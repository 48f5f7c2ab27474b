package gouji.read.word.rtf;

import gouji.read.document.Content;
import gouji.read.document.FormWords;
import gouji.read.document.Limits;
import gouji.read.word.WordLayout;

/**
 * Reads rich text. No kept library reads its tables: that of the JDK has none, and RTFParserKit, last released in 2020,
 * parts tokens only. What is not shown is left out as in {@link gouji.read.word.docx.DocxReader}.
 */
public final class RtfReader {
    private final FormWords words;
    private final Limits limits;

    public RtfReader(FormWords words, Limits limits) {
        this.words = words;
        this.limits = limits;
    }

    public Content read(byte[] bytes) {
        RtfWalk walk = new RtfWalk(bytes, limits);
        return WordLayout.content(walk.read(), words, limits).withHidden(walk.unshown());
    }
}
