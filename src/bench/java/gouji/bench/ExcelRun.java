package gouji.bench;

import gouji.extract.Extractor;
import gouji.extract.Phrases;
import gouji.form.Forms;
import gouji.model.Given;
import gouji.read.Reader;
import gouji.read.document.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.extractor.POITextExtractor;
import org.apache.poi.hssf.extractor.ExcelExtractor;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Workbooks read into facts against merely extracting their text with POI, warm, on one thread.
 *
 * <p>Arguments: the rules, a folder of workbooks, rounds.
 */
public final class ExcelRun {
    private static final int WARM = 60;

    private ExcelRun() {}

    public static void main(String[] args) throws Exception {
        Path rules = Path.of(args[0]);
        Forms forms = Forms.read(rules);
        Reader reader = new Reader(forms.editions());
        Extractor extractor = new Extractor(forms, Phrases.read(rules));
        for (String ending : List.of(".xlsx", ".xls")) {
            List<byte[]> books = books(Path.of(args[1]), ending);
            Medians read = new Medians();
            Medians facts = new Medians();
            Medians text = new Medians();
            for (int i = 0; i < WARM + Integer.parseInt(args[2]); i++) {
                boolean warm = i >= WARM;
                time(books, b -> reader.read("book", b), warm ? read : new Medians());
                time(
                        books,
                        b -> extractor.extract((Document) reader.read("book", b), Given.NOTHING),
                        warm ? facts : new Medians());
                time(books, b -> text(b, ending), warm ? text : new Medians());
            }
            System.out.printf(
                    "%s: read %.1f ms, facts %.1f ms, text by POI %.1f ms a file; ratios %.2f and %.2f%n",
                    ending,
                    read.median() * 1000 / books.size(),
                    facts.median() * 1000 / books.size(),
                    text.median() * 1000 / books.size(),
                    read.median() / text.median(),
                    facts.median() / text.median());
        }
    }

    /** Something done to a workbook. */
    private interface Work {
        void on(byte[] book) throws IOException;
    }

    private static void time(List<byte[]> books, Work work, Medians into) throws IOException {
        long start = System.nanoTime();
        for (byte[] book : books) {
            work.on(book);
        }
        into.add((System.nanoTime() - start) / 1e9);
    }

    private static void text(byte[] book, String ending) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(book);
        try (POITextExtractor extractor = ending.equals(".xls")
                ? new ExcelExtractor(new HSSFWorkbook(in))
                : new XSSFExcelExtractor(new XSSFWorkbook(in))) {
            if (extractor.getText().isEmpty()) {
                throw new IllegalStateException("POI found no text");
            }
        }
    }

    private static List<byte[]> books(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<byte[]> books = new java.util.ArrayList<>();
            for (Path file : all.filter(f -> f.toString().endsWith(ending)).sorted().toList()) {
                books.add(Files.readAllBytes(file));
            }
            return books;
        }
    }
}
