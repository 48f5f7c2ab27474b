package gouji.bench;

import gouji.extract.Extractor;
import gouji.extract.Phrases;
import gouji.form.Forms;
import gouji.model.Given;
import gouji.read.Reader;
import gouji.read.document.Document;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Reading and extracting PDF files against merely taking their text with the stripper of the library, warm, in one run.
 *
 * <p>Arguments: the rules, the folder of the files, rounds.
 */
public final class PdfRun {
    private static final int WARM = 10;

    private PdfRun() {}

    public static void main(String[] args) throws Exception {
        Forms forms = Forms.read(Path.of(args[0]));
        Reader reader = new Reader(forms.editions());
        Extractor extractor = new Extractor(forms, Phrases.read(Path.of(args[0])));
        List<byte[]> files = files(Path.of(args[1]));
        Medians read = new Medians();
        Medians strip = new Medians();
        for (int i = 0; i < WARM + Integer.parseInt(args[2]); i++) {
            double reading = time(files, f -> extractor.extract((Document) reader.read("a file", f), Given.NOTHING));
            double stripping = time(files, PdfRun::strip);
            if (i >= WARM) {
                read.add(reading);
                strip.add(stripping);
            }
        }
        System.out.printf(
                "%d PDF files: stripper %.3f s, read and extract %.3f s (medians of %d), ratio %.2f%n",
                files.size(),
                strip.median(),
                read.median(),
                read.count(),
                read.median() / strip.median());
    }

    private static List<byte[]> files(Path folder) throws Exception {
        List<byte[]> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(f -> f.toString().endsWith(".pdf")).sorted().toList()) {
                files.add(Files.readAllBytes(file));
            }
        }
        return files;
    }

    private interface Work {
        void on(byte[] file) throws Exception;
    }

    private static double time(List<byte[]> files, Work work) throws Exception {
        long start = System.nanoTime();
        for (byte[] file : files) {
            work.on(file);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static void strip(byte[] file) throws Exception {
        try (PDDocument document = Loader.loadPDF(file)) {
            new PDFTextStripper().getText(document);
        }
    }
}
