package gouji.read.pdf;

import gouji.model.Trouble;
import gouji.read.document.Limits;
import gouji.read.document.RefusalException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A PDF file found whole and within its limits.
 *
 * @param budget what may be spent on it
 */
record PdfFile(PDDocument document, WorkBudget budget) implements AutoCloseable {
    /** How far from its end the mark of a whole file may stand. */
    private static final int TAIL = 2048;

    /** @throws gouji.read.document.RefusalException when the file is damaged, locked or beyond its limits */
    static PdfFile open(byte[] bytes, Limits limits) {
        String file = new String(bytes, StandardCharsets.ISO_8859_1);
        if (file.lastIndexOf("%%EOF") < Math.max(0, bytes.length - TAIL)) {
            throw RefusalException.saying(Trouble.CORRUPT, "pdf.end", bytes.length);
        }
        WorkBudget budget = new WorkBudget(limits);
        Streams streams = new Streams(limits.pdf(), budget);
        if (!file.contains("/Encrypt")) {
            streams.check(bytes);
        }
        try {
            PDDocument document = Loader.loadPDF(bytes);
            return checked(new PdfFile(document, budget), streams);
        } catch (InvalidPasswordException e) {
            throw RefusalException.saying(Trouble.ENCRYPTED, "pdf");
        } catch (IOException e) {
            throw RefusalException.damaged(e);
        }
    }

    private static PdfFile checked(PdfFile file, Streams streams) throws IOException {
        try {
            if (file.document.isEncrypted()) {
                streams.check(file.document.getDocument());
            }
            return file;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
