package gouji.read.word.docx;

import gouji.read.document.Block;
import gouji.read.document.Content;
import gouji.read.document.FormWords;
import gouji.read.document.HiddenContent;
import gouji.read.document.Limits;
import gouji.read.word.WordLayout;
import java.util.List;
import java.util.function.Function;

/**
 * Reads Word documents in Office Open XML: zipped (DOCX), or in one XML file. What Word shows of the body is read: tracked
 * changes as accepted, automatic numbers written out, hidden text, headers, footers, notes and comments left out.
 */
public final class DocxReader {
    private final FormWords words;
    private final Limits limits;
    private final Function<byte[], List<Block>> included;

    /** @param included reads a document that stands inside the document */
    public DocxReader(FormWords words, Limits limits, Function<byte[], List<Block>> included) {
        this.words = words;
        this.limits = limits;
        this.included = included;
    }

    public Content read(byte[] bytes) {
        if (bytes[0] != 'P') {
            return read(new FlatFile(bytes, limits));
        }
        try (OpcFile file = OpcFile.open(bytes, limits)) {
            return read(file);
        }
    }

    private Content read(WordFile file) {
        Body body = new Body(file, limits, included);
        Content content = WordLayout.content(body.read().parts(), words, limits);
        RevisionCounter markup = body.markup();
        return content.withHidden(new HiddenContent()
                .comments(markup.comments())
                .revisions(markup.revisions())
                .authors(file.authors()));
    }
}
