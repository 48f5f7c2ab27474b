package gouji.bench;

import gouji.check.intake.InputLimits;
import gouji.check.Checker;
import gouji.check.intake.FileFinder;
import gouji.check.intake.Input;
import gouji.check.intake.ReportLoader;
import gouji.engine.RuleEngine;
import gouji.extract.Extractor;
import gouji.extract.Phrases;
import gouji.form.Forms;
import gouji.model.Overrides;
import gouji.rules.RuleBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * A folder of text reports checked on two threads against merely extracting them, warm, in one run. Start it with
 * {@code -Xmx256m}: that it ends is part of the measure.
 *
 * <p>Arguments: the rules, the folder whose text reports are multiplied, how many reports, rounds.
 */
public final class FolderRun {
    private static final int JOBS = 2;

    private FolderRun() {}

    public static void main(String[] args) throws Exception {
        Path rules = Path.of(args[0]);
        Forms forms = Forms.read(rules);
        RuleBook book = RuleBook.read(rules).alone();
        ReportLoader intake = new ReportLoader(forms, new Extractor(forms, Phrases.read(rules)), Overrides.NOTHING, InputLimits.DEFAULT, FolderRun::fail);
        Path folder = multiply(Path.of(args[1]), Integer.parseInt(args[2]));
        List<Input> inputs = FileFinder.walk(List.of(folder)).inputs();
        Medians extract = new Medians();
        Medians check = new Medians();
        try (RuleEngine judge = new RuleEngine(book)) {
            Checker checker = new Checker(intake, judge, book, FolderRun::fail);
            extract(intake, inputs);
            check(checker, inputs);
            for (int i = 0; i < Integer.parseInt(args[3]); i++) {
                extract.add(extract(intake, inputs));
                check.add(check(checker, inputs));
            }
        }
        System.out.printf(
                "%d reports on %d threads, heap at most %d MB: extract %.2f s, check %.2f s (medians of %d), ratio %.2f%n",
                inputs.size(),
                JOBS,
                Runtime.getRuntime().maxMemory() >> 20,
                extract.median(),
                check.median(),
                check.count(),
                check.median() / extract.median());
    }

    private static double extract(ReportLoader intake, List<Input> inputs) throws Exception {
        long start = System.nanoTime();
        ExecutorService threads = Executors.newFixedThreadPool(JOBS);
        try {
            List<Future<Void>> all = inputs.stream()
                    .map(i -> threads.<Void>submit(() -> {
                        intake.take(i);
                        return null;
                    }))
                    .toList();
            for (Future<Void> one : all) {
                one.get();
            }
        } finally {
            threads.shutdown();
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static double check(Checker checker, List<Input> inputs) throws IOException {
        long start = System.nanoTime();
        checker.check(inputs.iterator(), JOBS, result -> {});
        return (System.nanoTime() - start) / 1e9;
    }

    /** Copies of the text reports, each of another unit, so that no two are alike. */
    private static Path multiply(Path reports, int count) throws IOException {
        Path folder = Files.createTempDirectory("gouji-bench");
        folder.toFile().deleteOnExit();
        List<Path> texts;
        try (Stream<Path> all = Files.list(reports)) {
            texts = all.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
        }
        for (int i = 0; i < count; i++) {
            Path text = texts.get(i % texts.size());
            Path copy = folder.resolve(i + "-" + text.getFileName());
            String words = Files.readString(text, StandardCharsets.UTF_8);
            Files.writeString(copy, words.replace("县", "第" + i + "县"), StandardCharsets.UTF_8);
            copy.toFile().deleteOnExit();
        }
        return folder;
    }

    private static void fail(Throwable failure) {
        throw new IllegalStateException("reading a report failed", failure);
    }
}
