package gouji.read.pdf;

import gouji.model.Problem;
import gouji.model.Trouble;
import gouji.read.document.Blocks;
import gouji.read.document.Content;
import gouji.read.document.FormWords;
import gouji.read.document.HiddenContent;
import gouji.read.document.Limits;
import gouji.read.document.RefusalException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * Reads PDF files by what stands where on their pages. Places tell the page and the box on it, in points from its upper
 * left corner as it is shown. A file that only its owner's password locks is read; nothing is ever fetched.
 */
public final class PdfReader {
    private final FormWords words;
    private final Limits limits;

    public PdfReader(FormWords words, Limits limits) {
        this.words = words;
        this.limits = limits;
    }

    /** @throws gouji.read.document.RefusalException when the file cannot be read at all */
    public Content read(byte[] bytes) {
        try (PdfFile file = PdfFile.open(bytes, limits)) {
            return read(file.document(), file.budget());
        } catch (IOException e) {
            throw RefusalException.damaged(e);
        }
    }

    private Content read(PDDocument document, WorkBudget budget) throws IOException {
        int count = document.getNumberOfPages();
        if (count > limits.pdf().pages()) {
            throw RefusalException.saying(
                    Trouble.TOO_COMPLEX, "pdf.pages", count, limits.pdf().pages());
        }
        List<PdfPage> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pages.add(PdfPage.of(PageScanner.scan(document.getPage(i), i + 1, limits.pdf(), budget), limits));
        }
        if (pages.isEmpty()) {
            throw RefusalException.saying(Trouble.CORRUPT, "pdf.empty");
        }
        List<Problem> problems = new ArrayList<>(Legibility.check(pages));
        Blocks blocks = new Blocks(limits);
        new ReadingOrder(words, blocks).add(pages);
        PDDocumentInformation about = document.getDocumentInformation();
        String title = about.getTitle();
        return new Content(title == null ? "" : title.strip(), blocks.all(), List.copyOf(problems))
                .withHidden(new HiddenContent().comments(Comments.in(document)).authors(about.getAuthor()));
    }
}
