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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Warm reading and extracting of Word files against the text extractor of Apache POI over the same bytes in the same run.
 *
 * <p>Arguments: the folder of rules, a folder with Word files, the number of rounds.
 */
public final class WordThroughput {
    private final Reader reader;
    private final Extractor extractor;

    private WordThroughput(Path rules) throws IOException {
        Forms forms = Forms.read(rules);
        this.reader = new Reader(forms.editions());
        this.extractor = new Extractor(forms, Phrases.read(rules));
    }

    public static void main(String[] args) throws IOException {
        WordThroughput bench = new WordThroughput(Path.of(args[0]));
        for (String ending : List.of(".docx", ".doc")) {
            bench.measure(ending, files(Path.of(args[1]), ending), Integer.parseInt(args[2]));
        }
    }

    private static List<byte[]> files(Path folder, String ending) throws IOException {
        List<byte[]> files = new ArrayList<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.filter(p -> p.toString().endsWith(ending)).sorted().toList()) {
                files.add(Files.readAllBytes(path));
            }
        }
        return files;
    }

    private void measure(String ending, List<byte[]> files, int rounds) throws IOException {
        Medians own = new Medians();
        Medians library = new Medians();
        long seen = 0;
        for (int round = 0; round < 2 * rounds; round++) {
            long start = System.nanoTime();
            for (byte[] file : files) {
                Document document = (Document) reader.read("report" + ending, file);
                seen += extractor.extract(document, Given.NOTHING).cells().size();
            }
            long middle = System.nanoTime();
            for (byte[] file : files) {
                seen += text(ending, file).length();
            }
            if (round >= rounds) {
                own.add((middle - start) / 1e9 / files.size());
                library.add((System.nanoTime() - middle) / 1e9 / files.size());
            }
        }
        System.out.printf(
                "%s: %d files, read and extracted in %.1f ms each, text extractor %.1f ms (medians of %d, %d seen), ratio %.2f%n",
                ending,
                files.size(),
                own.median() * 1e3,
                library.median() * 1e3,
                rounds,
                seen,
                own.median() / library.median());
    }

    private static String text(String ending, byte[] file) throws IOException {
        if (ending.equals(".doc")) {
            try (WordExtractor extractor = new WordExtractor(new ByteArrayInputStream(file))) {
                return extractor.getText();
            }
        }
        try (XWPFWordExtractor extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return extractor.getText();
        }
    }
}
