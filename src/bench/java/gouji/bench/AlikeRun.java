package gouji.bench;

import gouji.review.survey.PeerSurvey;
import gouji.extract.Phrases;
import gouji.model.Container;
import gouji.model.Facts;
import gouji.model.Kind;
import gouji.model.Level;
import gouji.model.Place;
import gouji.model.Report;
import gouji.model.ReportDraft;
import gouji.model.Scope;
import gouji.model.Sentence;
import gouji.rules.RuleBook;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Processor time and memory the comparison of the prose of many units takes, on one thread: units each with a text of its own of
 * some 1,600 characters beside sentences everybody has, one in twenty of them copied from another; and units all alike.
 *
 * <p>Arguments: the rules, how many units, how many units again.
 */
public final class AlikeRun {
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final int OWN = 40;
    private static final int COMMON = 12;
    private static final int LENGTH = 40;

    private final RuleBook book;
    private final Phrases phrases;

    private AlikeRun(Path rules) throws IOException {
        this.book = RuleBook.read(rules);
        this.phrases = Phrases.read(rules);
    }

    public static void main(String[] args) throws IOException {
        AlikeRun bench = new AlikeRun(Path.of(args[0]));
        bench.measure("warming up", Integer.parseInt(args[1]), false);
        for (String count : List.of(args).subList(1, args.length)) {
            bench.measure("of their own", Integer.parseInt(count), false);
            bench.measure("all alike", Integer.parseInt(count), true);
        }
    }

    private void measure(String what, int count, boolean alike) {
        PeerSurvey siblings = new PeerSurvey(book, phrases);
        long noting = 0;
        for (int unit = 0; unit < count; unit++) {
            Facts facts = facts(unit, alike);
            long start = CPU.getCurrentThreadCpuTime();
            siblings.note(facts);
            noting += CPU.getCurrentThreadCpuTime() - start;
        }
        long kept = used();
        long start = CPU.getCurrentThreadCpuTime();
        // the first report that is asked about has all of them compared
        int told = siblings.around(facts(0, alike)).size();
        long comparing = CPU.getCurrentThreadCpuTime() - start;
        System.out.printf(
                "%d units %s: noted in %.3f ms each, compared in %.3f ms each, %d facts of the first; %d MB in use before, heap at most %d MB%n",
                count, what, noting / 1e6 / count, comparing / 1e6 / count, told, kept, Runtime.getRuntime().maxMemory() >> 20);
    }

    private static long used() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    private static Facts facts(int unit, boolean alike) {
        int author = alike ? 0 : unit % 20 == 19 ? unit - 1 : unit;
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < OWN + COMMON; i++) {
            Random random = new Random(i < OWN ? author * 1000L + i : -i);
            sentences.add(new Sentence(i + 1, "overview", "", words(random), List.of(), Place.line(i + 1)));
        }
        return Facts.bare(report(unit)).with(Sentence.class, sentences);
    }

    private static Report report(int unit) {
        return new ReportDraft().source(unit + ".txt").container(Container.TEXT).unit("云溪县第" + (char) ('一' + unit) + "镇").year(2024).kind(Kind.TOWNSHIP).level(Level.TOWNSHIP).scope(Scope.OWN).edition(2021).done();
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            words.append((char) ('一' + random.nextInt(2_000)));
        }
        return words.toString();
    }
}
