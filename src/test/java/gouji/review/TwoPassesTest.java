package gouji.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.check.Checker;
import gouji.check.intake.FileFinder;
import gouji.check.intake.InputLimits;
import gouji.check.intake.ReportLoader;
import gouji.engine.RuleEngine;
import gouji.extract.Extractor;
import gouji.extract.Phrases;
import gouji.finding.CheckedReport;
import gouji.form.Forms;
import gouji.model.Overrides;
import gouji.model.Problem;
import gouji.review.store.ResultCache;
import gouji.review.store.Store;
import gouji.review.survey.SecondCopies;
import gouji.review.year.PreviousReports;
import gouji.rules.RuleBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A review reads every file and judges it later: what happens to a file in between does not make it another. */
class TwoPassesTest {
    private static final List<String> UNITS = List.of("东河县林业局", "西山县林业局", "南岭县林业局");

    private static RuleBook book;
    private static RuleEngine judge;
    private static ReportLoader intake;

    @TempDir
    private Path folder;

    private Path in;
    private Store store;

    @BeforeAll
    static void open() throws IOException {
        Path rules = Path.of("rules");
        Forms forms = Forms.read(rules);
        book = RuleBook.read(rules);
        judge = new RuleEngine(book);
        intake = new ReportLoader(
                forms, new Extractor(forms, Phrases.read(rules)), Overrides.NOTHING, InputLimits.DEFAULT, e -> {
                    throw new AssertionError(e);
                });
    }

    @AfterAll
    static void close() {
        judge.close();
    }

    @BeforeEach
    void lay() throws IOException {
        in = Files.createDirectory(folder.resolve("in"));
        store = Store.open(folder.resolve("gouji.db"));
    }

    @AfterEach
    void leave() {
        store.close();
    }

    private static byte[] report(String unit) throws IOException {
        return Files.readString(Path.of("rules/base-reports/bureau.txt"))
                .replace("云溪县水利局", unit)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(List<String> units) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String unit : units) {
                zip.putNextEntry(new ZipEntry(unit + ".txt"));
                zip.write(report(unit));
            }
        }
        return bytes.toByteArray();
    }

    /** What happens between reading and judging. */
    private interface Change {
        void run() throws IOException;
    }

    private List<String> reviewed(int jobs, Change change) throws IOException {
        Checker checker = new Checker(intake, judge, book, e -> {
            throw new AssertionError(e);
        });
        ResultCache memory = new ResultCache(store, intake, "test");
        Review review = new Review(
                memory,
                checker,
                PreviousReports.stored(store.past()),
                List.of(),
                new SecondCopies((source, unit) -> ""));
        FileFinder folders = FileFinder.walk(List.of(in));
        review.read(folders.unpacked(InputLimits.DEFAULT), jobs, () -> {});
        change.run();
        List<String> judged = new ArrayList<>();
        review.judge(folders.unpacked(InputLimits.DEFAULT), jobs, null, result -> result.reports()
                .forEach(checked -> judged.add(line(checked))));
        return judged;
    }

    private String line(CheckedReport checked) {
        var report = checked.facts().report();
        String source = report.source().substring(in.toString().length() + 1);
        List<String> problems =
                checked.facts().problems().stream().map(Problem::code).toList();
        return source + " " + (problems.isEmpty() ? report.unit() : problems.toString());
    }

    @Test
    void aFileWrittenOverIsJudgedAsItWasRead() throws IOException {
        Files.write(in.resolve("a.txt"), report(UNITS.get(0)));

        assertEquals(
                List.of("a.txt 东河县林业局"), reviewed(1, () -> Files.write(in.resolve("a.txt"), report(UNITS.get(1)))));
        assertEquals(List.of("a.txt 西山县林业局"), reviewed(1, () -> {}), "the next review reads it anew");
    }

    @Test
    void aFileThatIsGoneIsJudgedAsItWasReadAndOneThatCameWaits() throws IOException {
        Files.write(in.resolve("a.txt"), report(UNITS.get(0)));
        Files.write(in.resolve("b.txt"), report(UNITS.get(1)));

        assertEquals(List.of("a.txt 东河县林业局", "b.txt 西山县林业局"), reviewed(2, () -> {
            Files.move(in.resolve("a.txt"), in.resolve("0.txt"));
            Files.write(in.resolve("c.txt"), report(UNITS.get(2)));
        }));
    }

    @Test
    void aFileThatBecameAnArchiveIsJudgedAsItWasRead() throws IOException {
        Files.write(in.resolve("a.txt"), report(UNITS.get(0)));

        assertEquals(List.of("a.txt 东河县林业局"), reviewed(1, () -> Files.write(in.resolve("a.txt"), zip(UNITS))));
    }

    @Test
    void anArchiveThatChangesIsToldAndNoneOfItsReportsIsTakenForAnother() throws IOException {
        List<Change> changes = List.of(
                () -> Files.write(in.resolve("a.zip"), zip(List.of(UNITS.get(2), UNITS.get(0)))),
                () -> Files.write(in.resolve("a.zip"), report(UNITS.get(2))),
                () -> Files.write(in.resolve("a.zip"), new byte[] {'P', 'K', 3, 4}),
                () -> Files.delete(in.resolve("a.zip")));
        for (Change change : changes) {
            Files.write(in.resolve("a.zip"), zip(UNITS));
            Files.write(in.resolve("b.txt"), report(UNITS.get(1)));
            assertEquals(List.of("a.zip [changed]", "b.txt 西山县林业局"), reviewed(2, change));
        }
    }

    @Test
    void anArchiveThatStaysIsJudgedInTheOrderOfItsNames() throws IOException {
        Files.write(in.resolve("a.zip"), zip(UNITS));

        List<String> judged = reviewed(2, () -> {
            try (OutputStream touched = Files.newOutputStream(in.resolve("new.txt"))) {
                touched.write('x');
            }
        });
        assertEquals(3, judged.size());
        for (String line : judged) {
            assertTrue(line.matches("a\\.zip!/(.*)\\.txt \\1"), line);
        }
    }
}
