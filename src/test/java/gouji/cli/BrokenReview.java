package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.cli.terminal.ExitCode;
import gouji.district.Districts;
import gouji.district.Folder;
import gouji.district.Page;
import gouji.form.Forms;
import gouji.model.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Reviews of invented districts in processes of their own, into folders that hold the result of a smaller review. */
final class BrokenReview {
    private static final int YEAR = 2024;
    private static final String NAMES = "云青松柳白黄红金石竹东南北江海山林泉湖河岭溪";
    /** What is not part of the result: the store, and the marks of a review that was broken off. */
    private static final List<String> ASIDE =
            List.of("gouji.db", ".gouji-lock", ".gouji-new", ".gouji-ready", ".gouji-old", "text", "errors");

    private final Path folder;
    private final Path rules;
    private final Path former;
    private final Folder files;

    /** @param districts how many, of 91 organs each */
    BrokenReview(Path folder, Path rules, int districts) throws IOException, InterruptedException {
        this.folder = folder;
        this.rules = rules;
        this.former = folder.resolve("former");
        Page page = new Page(Forms.read(Path.of("rules")).forYear(YEAR).orElseThrow());
        Districts year = new Districts(YEAR);
        Folder few = new Folder(folder.resolve("few"), page);
        few.add(year.of("川区", 1));
        this.files = new Folder(folder.resolve("many"), page);
        for (int i = 0; i < districts; i++) {
            files.add(year.of(NAMES.charAt(i) + "区", i));
        }
        assertEquals(ExitCode.OK, ended(start(few, former)));
        Files.delete(former.resolve("gouji.db"));
    }

    int reports() throws IOException {
        try (Stream<Path> all = Files.list(files.now())) {
            return Math.toIntExact(all.count());
        }
    }

    Map<String, String> former() throws IOException {
        return content(former);
    }

    /** A folder that holds the former result. */
    Path laid(Path out) throws IOException {
        Files.createDirectories(out);
        try (Stream<Path> all = Files.walk(former)) {
            for (Path path : all.toList()) {
                Path copy = out.resolve(former.relativize(path).toString());
                if (!Files.isDirectory(copy)) {
                    Files.copy(path, copy);
                }
            }
        }
        return out;
    }

    Path laid(String name) throws IOException {
        return laid(folder.resolve(name));
    }

    Process start(Path out) throws IOException {
        return start(files, out);
    }

    private Process start(Folder from, Path out) throws IOException {
        Files.createDirectories(out);
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "review",
                        "--rules=" + rules,
                        "--fail-on=never",
                        "--as-of=2025-04-01",
                        "--format=csv",
                        "--replace",
                        "--roster=" + from.roster(),
                        "-o",
                        out.toString(),
                        from.now().toString())
                .redirectOutput(folder.resolve(out.getFileName() + "-text").toFile())
                .redirectError(errors(out).toFile())
                .start();
    }

    Path errors(Path out) {
        return folder.resolve(out.getFileName() + "-errors");
    }

    static int ended(Process review) throws InterruptedException {
        assertTrue(review.waitFor(20, TimeUnit.MINUTES), "it ends");
        return review.exitValue();
    }

    /** Kills a review again and again in one folder, each time when it has come a step further, and lets it end at last. */
    void kill(int moments) throws IOException, InterruptedException {
        Undisturbed undisturbed = undisturbed();
        Path out = laid("killed");
        List<String> seen = new ArrayList<>();
        for (int i = 1; i <= moments; i++) {
            seen.add(killed(out, i, moments, undisturbed));
        }
        end(out, undisturbed);
        System.out.printf("%d reports, killed with a store of %s%n", reports(), seen);
    }

    /** Kills a review once in each of so many folders that are alike, and lets another one end in each. */
    void killEach(int moments) throws IOException, InterruptedException {
        Undisturbed undisturbed = undisturbed();
        List<String> seen = new ArrayList<>();
        for (int i = 1; i <= moments; i++) {
            Path out = laid("killed");
            seen.add(killed(out, i, moments, undisturbed));
            end(out, undisturbed);
            clear(out);
            System.out.printf("moment %d: killed with a store of %s, ended with the same bytes%n", i, seen.get(i - 1));
        }
        System.out.printf(
                "%d reports, %d files, killed with a store of %s%n",
                reports(), undisturbed.content().size(), seen);
    }

    /** What a review leaves that nobody kills, and how long its store is then. */
    private record Undisturbed(Map<String, String> content, long store) {}

    private Undisturbed undisturbed() throws IOException, InterruptedException {
        Path out = laid("undisturbed");
        assertEquals(ExitCode.OK, ended(start(out)));
        return new Undisturbed(content(out), store(out));
    }

    /**
     * Kills a review. How far it is the store tells, since a clock would tell how busy the machine is; the last moment is
     * while the pages are ready.
     */
    private String killed(Path out, int moment, int moments, Undisturbed undisturbed)
            throws IOException, InterruptedException {
        Process review = start(out);
        long enough = undisturbed.store() * moment / (moments + 1);
        boolean last = moment == moments;
        while (review.isAlive() && !(last ? isWritten(out) : store(out) > enough)) {
            Thread.sleep(2);
        }
        boolean alive = review.isAlive();
        review.destroyForcibly().waitFor();
        assertTrue(last || alive, "it ended before moment " + moment + ": " + Files.readString(errors(out)));
        assertTrue(last || content(out).equals(former()), "the former result at moment " + moment);
        assertTrue(isWhole(out, undisturbed.content()), "one result or the other at moment " + moment);
        return store(out) * 100 / undisturbed.store() + "%";
    }

    private void end(Path out, Undisturbed undisturbed) throws IOException, InterruptedException {
        assertEquals(ExitCode.OK, ended(start(out)), Files.readString(errors(out)));
        assertEquals(undisturbed.content(), content(out));
    }

    private static long store(Path out) throws IOException {
        long size = 0;
        for (String name : List.of("gouji.db", "gouji.db-wal")) {
            Path file = out.resolve(name);
            size += Files.exists(file) ? Files.size(file) : 0;
        }
        return size;
    }

    private static boolean isWritten(Path out) {
        return Files.exists(out.resolve(".gouji-new/index.html")) || Files.exists(out.resolve(".gouji-ready"));
    }

    /** In the moment of the swap the next start puts in order what is in its place already. */
    private boolean isWhole(Path out, Map<String, String> expected) throws IOException {
        Map<String, String> left = content(out);
        return left.equals(former()) || left.equals(expected) || Files.exists(out.resolve(".gouji-ready"));
    }

    /** The result, each file by its hash. */
    static Map<String, String> content(Path out) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> all = Files.walk(out)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = out.relativize(file).toString();
                if (ASIDE.stream().noneMatch(name::startsWith)) {
                    content.put(name, HexFormat.of().formatHex(Sha256.digest().digest(Files.readAllBytes(file))));
                }
            }
        }
        return content;
    }

    static void clear(Path out) throws IOException {
        try (Stream<Path> all = Files.walk(out)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(out)) {
                    Files.delete(path);
                }
            }
        }
    }
}
