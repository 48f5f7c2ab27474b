package gouji.hostile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.check.intake.Input;
import gouji.check.intake.InputLimits;
import gouji.check.intake.ReportLoader;
import gouji.extract.Extractor;
import gouji.extract.Phrases;
import gouji.form.Forms;
import gouji.model.Facts;
import gouji.model.Overrides;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Files made to run away: each ends as facts or as a problem, at little cost to the program itself. */
class HostileFilesTest {
    /** The largest sample takes less than half of it cold. */
    private static final Duration MOST = Duration.ofSeconds(4);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final Map<Throwable, Thread> FAILURES = new ConcurrentHashMap<>();

    private static ReportLoader intake;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void open() throws IOException {
        Path rules = Path.of("rules");
        Forms forms = Forms.read(rules);
        Extractor extractor = new Extractor(forms, Phrases.read(rules));
        intake = new ReportLoader(
                forms, extractor, Overrides.NOTHING, InputLimits.DEFAULT, e -> FAILURES.put(e, Thread.currentThread()));
    }

    @TestFactory
    Stream<DynamicTest> everyFileEnds() throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>(WordsBombs.all());
        all.putAll(OfficeBombs.all());
        return all.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> ends(e.getKey(), e.getValue())));
    }

    private static void ends(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        FAILURES.clear();
        long start = THREADS.getCurrentThreadCpuTime();
        ReportLoader.Loaded taken = intake.load(new Input(name, file, true));
        Duration spent = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
        assertTrue(spent.compareTo(MOST) < 0, "took " + spent);
        assertTrue(FAILURES.isEmpty(), FAILURES.toString());
        for (Facts facts : taken.reports()) {
            boolean read = !facts.sections().isEmpty() || !facts.cells().isEmpty();
            assertTrue(read || !facts.problems().isEmpty(), "nothing read and no reason");
        }
        Files.delete(file);
    }
}
