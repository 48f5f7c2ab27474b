package gouji.read.word.doc;

import gouji.model.Trouble;
import gouji.read.document.Content;
import gouji.read.document.FormWords;
import gouji.read.document.HiddenContent;
import gouji.read.document.Limits;
import gouji.read.document.RefusalException;
import gouji.read.word.StoryPart;
import gouji.read.word.WordLayout;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;

/** Reads the binary documents of Word 97 to 2003, and those WPS Office writes likewise. */
public final class DocReader {
    private final FormWords words;
    private final Limits limits;

    public DocReader(FormWords words, Limits limits) {
        this.words = words;
        this.limits = limits;
    }

    public Content read(byte[] bytes) {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
            DocWalk walk = new DocWalk(document, limits);
            List<StoryPart> parts = walk.read();
            return WordLayout.content(parts, words, limits).withHidden(unshown(document, walk));
        } catch (EncryptedDocumentException e) {
            throw RefusalException.saying(Trouble.ENCRYPTED, "doc");
        } catch (OldFileFormatException e) {
            throw RefusalException.saying(Trouble.UNSUPPORTED, "doc.old");
        } catch (IOException e) {
            throw RefusalException.saying(Trouble.CORRUPT, "doc.incomplete");
        }
    }

    private static HiddenContent unshown(HWPFDocument document, DocWalk walk) {
        HiddenContent unshown = new HiddenContent().comments(walk.comments()).revisions(walk.revisions());
        SummaryInformation about = document.getSummaryInformation();
        return about == null ? unshown : unshown.authors(about.getAuthor(), about.getLastAuthor());
    }
}
