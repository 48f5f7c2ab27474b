package gouji.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** PDF files for the tests of this package. */
final class Papers {
    private static final Path FOLDER = Path.of("src/test/resources/gouji/read/pdf");

    private Papers() {}

    /** A change to a document. */
    interface Change {
        void to(PDDocument document) throws IOException;
    }

    static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page of one table, not compressed. */
    static byte[] small() {
        return bytes("one-table.pdf");
    }

    static byte[] changed(Change change) {
        return changed(small(), change);
    }

    static byte[] changed(byte[] bytes, Change change) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            change.to(document);
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] made(Change change) {
        try (PDDocument document = new PDDocument()) {
            change.to(document);
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out, CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }

    /** Objects of a file as they are written, which the library mends into a file. */
    static byte[] written(String... objects) {
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        for (int i = 0; i < objects.length; i++) {
            file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        file.append("trailer\n<</Size ").append(objects.length + 1).append("/Root 1 0 R>>\nstartxref\n0\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
