package gouji.bench;

import gouji.engine.RuleEngine;
import gouji.extract.Extractor;
import gouji.extract.Phrases;
import gouji.extract.SitePage;
import gouji.form.Forms;
import gouji.model.Facts;
import gouji.model.Overrides;
import gouji.read.Reader;
import gouji.read.document.Document;
import gouji.rules.RuleBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;

/**
 * Reports judged against reading the web pages they stand on, and against merely parsing these, warm, on one thread, in one
 * run: fifty times the one, then fifty times the other, as a machine that works through a folder does each for long.
 *
 * <p>Arguments: the rules, rounds, then pages in UTF-8; each is measured as it is, a sample also on a site.
 */
public final class JudgingRun {
    private static final int BLOCK = 50;

    private final Reader reader;
    private final Extractor extractor;
    private final RuleEngine judge;
    private final int rounds;
    private Object last;

    private JudgingRun(Path rules, int rounds) throws IOException {
        Forms forms = Forms.read(rules);
        this.reader = new Reader(forms.editions());
        this.extractor = new Extractor(forms, Phrases.read(rules));
        this.judge = new RuleEngine(RuleBook.read(rules).alone());
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws IOException {
        JudgingRun run = new JudgingRun(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        for (String file : List.of(arguments).subList(2, arguments.length)) {
            String page = Files.readString(Path.of(file));
            run.measure(file, page);
            if (SitePage.isSample(page)) {
                run.measure(file + " on the page of a site", SitePage.of(page));
            }
        }
        run.judge.close();
    }

    /** As many rounds again come first, to warm up. */
    private void measure(String name, String page) {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        Facts facts = extractor.extract((Document) reader.read("a file", bytes), Overrides.NOTHING);
        List<Runnable> works = List.of(
                () -> last = Jsoup.parse(page),
                () -> last = reader.read("a file", bytes),
                () -> last = judge.judge(facts));
        List<Medians> times = new ArrayList<>();
        works.forEach(work -> times.add(new Medians()));
        for (int round = 0; round < 2 * rounds; round++) {
            for (int i = 0; i < works.size(); i++) {
                time(works.get(i), round < rounds ? new Medians() : times.get(i));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s: parsed by its library %.2f ms, read %.2f ms, judged %.2f ms; judged/parsed %.2f, judged/read %.2f%n",
                name,
                times.get(0).median() * 1e3,
                times.get(1).median() * 1e3,
                times.get(2).median() * 1e3,
                times.get(2).median() / times.get(0).median(),
                times.get(2).median() / times.get(1).median());
    }

    private static void time(Runnable work, Medians into) {
        long start = System.nanoTime();
        for (int i = 0; i < BLOCK; i++) {
            work.run();
        }
        into.add((System.nanoTime() - start) / 1e9 / BLOCK);
    }
}
