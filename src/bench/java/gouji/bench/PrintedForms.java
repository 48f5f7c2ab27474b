package gouji.bench;

import gouji.extract.Extractor;
import gouji.extract.Phrases;
import gouji.form.Forms;
import gouji.model.Cell;
import gouji.model.Facts;
import gouji.model.Overrides;
import gouji.read.Reader;
import gouji.read.document.Document;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Prints forms filled by chance with a browser, or a word processor, and counts what is read of them: right, wrong and
 * absent. Nothing may be wrong.
 *
 * <p>Arguments: the rules, a folder for the files, the first seed, how many, and {@code chromium} or {@code soffice}.
 * Files that are there already are not printed again.
 */
public final class PrintedForms {
    private PrintedForms() {}

    public static void main(String[] args) throws Exception {
        Forms forms = Forms.read(Path.of(args[0]));
        Reader reader = new Reader(forms.editions());
        Extractor extractor = new Extractor(forms, Phrases.read(Path.of(args[0])));
        Path folder = Files.createDirectories(Path.of(args[1]).toAbsolutePath());
        int first = Integer.parseInt(args[2]);
        int[] total = new int[3];
        for (int seed = first; seed < first + Integer.parseInt(args[3]); seed++) {
            FilledForm form = new FilledForm(forms.latest(), seed);
            Path file = print(folder, args[4], seed, form.html());
            Document document = (Document) reader.read(file.toString(), file);
            int[] counts = compare(form.cells(), extractor.extract(document, Overrides.NOTHING), file);
            IntStream.range(0, 3).forEach(i -> total[i] += counts[i]);
            System.out.printf("%-28s right %3d wrong %d absent %3d%n", file.getFileName(), counts[0], counts[1], counts[2]);
        }
        System.out.printf(
                "right %d wrong %d absent %d: %.2f %% right%n",
                total[0], total[1], total[2], 100.0 * total[0] / IntStream.of(total).sum());
    }

    private static int[] compare(Map<String, String> expected, Facts facts, Path file) {
        Map<String, Cell> read = new HashMap<>();
        facts.cells().forEach(c -> read.put(c.getKey(), c));
        int[] counts = new int[3];
        expected.forEach((key, value) -> {
            Cell cell = read.remove(key);
            int kind = cell == null ? 2 : says(cell, value) ? 0 : 1;
            counts[kind]++;
            if (kind == 1) {
                System.out.println(file + ": " + key + " is '" + value + "', read '" + cell.raw() + "'");
            }
        });
        read.keySet().forEach(k -> System.out.println(file + ": invented " + k));
        counts[1] += read.size();
        return counts;
    }

    private static boolean says(Cell cell, String value) {
        if (value.isEmpty()) {
            return cell.isBlank();
        }
        return value.equals("/")
                ? cell.isPlaceholder()
                : cell.amount() != null && cell.amount().compareTo(new BigDecimal(value)) == 0;
    }

    private static Path print(Path folder, String printer, int seed, String html) throws IOException, InterruptedException {
        Path page = Files.writeString(folder.resolve("form" + seed + ".html"), html);
        Path out = Files.createDirectories(folder.resolve(printer)).resolve("form" + seed + ".pdf");
        if (!Files.exists(out)) {
            Path profile = Files.createTempDirectory("profile");
            List<String> command = printer.equals("chromium")
                    ? List.of(
                            "chromium",
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--user-data-dir=" + profile,
                            (seed % 3 == 0 ? "--print-to-pdf-header" : "--no-pdf-header-footer"),
                            "--print-to-pdf=" + out,
                            page.toUri().toString())
                    : List.of(
                            "soffice",
                            "-env:UserInstallation=" + profile.toUri(),
                            "--headless",
                            "--convert-to",
                            "pdf:writer_web_pdf_Export",
                            "--outdir",
                            out.getParent().toString(),
                            page.toString());
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        }
        return out;
    }
}
