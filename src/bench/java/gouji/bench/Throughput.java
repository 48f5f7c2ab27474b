package gouji.bench;

import gouji.extract.Extractor;
import gouji.extract.Phrases;
import gouji.form.Forms;
import gouji.model.Overrides;
import gouji.read.Reader;
import gouji.read.document.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.extractor.POITextExtractor;
import org.apache.poi.hssf.extractor.ExcelExtractor;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;

/**
 * Files of each container read, and read into facts, against merely taking their text with the library of the container;
 * warm, on one thread, in one run.
 *
 * <p>Arguments: the rules, rounds, then folders of files.
 */
public final class Throughput {
    /** The text of a file by the library that reads its container. */
    private interface Work {
        Object on(byte[] file) throws IOException;
    }

    private static final Map<String, Work> LIBRARIES = Map.of(
            "html", file -> Jsoup.parse(new ByteArrayInputStream(file), "UTF-8", "").text(),
            "pdf", Throughput::stripped,
            "docx", file -> text(new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))),
            "doc", file -> text(new WordExtractor(new ByteArrayInputStream(file))),
            "xlsx", file -> text(new XSSFExcelExtractor(new XSSFWorkbook(new ByteArrayInputStream(file)))),
            "xls", file -> text(new ExcelExtractor(new HSSFWorkbook(new ByteArrayInputStream(file)))));

    /** Nanoseconds after which the compiler of the machine has nothing left to improve, even on the smallest pages. */
    private static final long WARM_UP = 10_000_000_000L;

    private final Reader reader;
    private final Extractor extractor;
    private final int rounds;

    private Throughput(Path rules, int rounds) throws IOException {
        Forms forms = Forms.read(rules);
        this.reader = new Reader(forms.editions());
        this.extractor = new Extractor(forms, Phrases.read(rules));
        this.rounds = rounds;
    }

    public static void main(String[] args) throws IOException {
        Throughput bench = new Throughput(Path.of(args[0]), Integer.parseInt(args[1]));
        Map<String, List<byte[]>> files = new TreeMap<>();
        for (String folder : List.of(args).subList(2, args.length)) {
            collect(Path.of(folder), files);
        }
        for (Map.Entry<String, List<byte[]>> container : files.entrySet()) {
            bench.measure(container.getKey(), container.getValue());
        }
    }

    private static void collect(Path folder, Map<String, List<byte[]>> files) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.sorted().toList()) {
                String name = file.getFileName().toString();
                String ending = name.substring(name.lastIndexOf('.') + 1);
                if (LIBRARIES.containsKey(ending)) {
                    files.computeIfAbsent(ending, e -> new ArrayList<>()).add(Files.readAllBytes(file));
                }
            }
        }
    }

    /** All works are warmed up before one is timed: the compiler treats none better for coming first. */
    private void measure(String container, List<byte[]> files) throws IOException {
        List<Work> works = List.of(
                LIBRARIES.get(container),
                file -> reader.read("a file", file),
                file -> extractor.extract((Document) reader.read("a file", file), Overrides.NOTHING));
        for (Work work : works) {
            warmUp(files, work);
        }
        Medians text = timed(files, works.get(0));
        Medians read = timed(files, works.get(1));
        Medians facts = timed(files, works.get(2));
        System.out.printf(
                "%s: %d files, medians of %d; text by its library %.2f ms, read %.2f ms (ratio %.2f), read into facts %.2f ms (ratio %.2f)%n",
                container,
                files.size(),
                text.count(),
                text.median() * 1e3 / files.size(),
                read.median() * 1e3 / files.size(),
                read.median() / text.median(),
                facts.median() * 1e3 / files.size(),
                facts.median() / text.median());
    }

    private static void warmUp(List<byte[]> files, Work work) throws IOException {
        long end = System.nanoTime() + WARM_UP;
        while (System.nanoTime() < end) {
            time(files, work);
        }
    }

    /** A work has the machine to itself, as when a folder is gone through: another's would leave it a cold cache. */
    private Medians timed(List<byte[]> files, Work work) throws IOException {
        Medians times = new Medians();
        for (int round = 0; round < rounds; round++) {
            times.add(time(files, work));
        }
        return times;
    }

    /** Seconds the work takes on all files. */
    private static double time(List<byte[]> files, Work work) throws IOException {
        long start = System.nanoTime();
        for (byte[] file : files) {
            if (work.on(file) == null) {
                throw new IllegalStateException("nothing was read");
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static String stripped(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String text(POITextExtractor opened) throws IOException {
        try (POITextExtractor extractor = opened) {
            return extractor.getText();
        }
    }
}
