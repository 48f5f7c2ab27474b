package gouji.read.worker;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The worker processes there are: those at work, and those that wait for the next file. */
final class WorkerPool {
    private static final int GLANCE_MILLISECONDS = 100;

    /** Bytes a process begins with: most files need little more. */
    private static final long SMALL = 32L << 20;

    private final WorkerSettings setting;
    private final ConcurrentLinkedDeque<Worker> idle = new ConcurrentLinkedDeque<>();
    private final Set<Worker> all = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "gouji-watch");
        thread.setDaemon(true);
        return thread;
    });

    /** The glances, once there is a process; done only when one of them failed. */
    private @Nullable Future<?> glances;

    WorkerPool(WorkerSettings setting) {
        this.setting = setting;
    }

    /** One that waits, else a new one. */
    Worker take() throws IOException {
        Worker waiting = idle.pollFirst();
        return waiting == null ? fresh() : waiting;
    }

    /** @throws IOException when no process can be started */
    Worker fresh() throws IOException {
        Worker worker = Worker.start(program(), setting.bytes());
        all.add(worker);
        keepWatch();
        return worker;
    }

    /** A failed glance is the last one of its row, and a file without a watch could take for ever: so they begin anew. */
    private synchronized void keepWatch() {
        if (glances == null || glances.isDone()) {
            glances = watch.scheduleWithFixedDelay(
                    this::glance, GLANCE_MILLISECONDS, GLANCE_MILLISECONDS, TimeUnit.MILLISECONDS);
        }
    }

    void give(Worker worker) {
        idle.addFirst(worker);
    }

    void end() {
        watch.shutdownNow();
        all.forEach(Worker::end);
    }

    private void glance() {
        all.removeIf(worker -> !worker.isAlive());
        all.forEach(Worker::watch);
    }

    private ProcessBuilder program() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+DisplayVMOutputToStderr",
                "-Xshare:auto",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xms" + Math.min(SMALL, setting.limits().memory()),
                "-Xmx" + setting.limits().memory(),
                "-Djava.awt.headless=true"));
        command.addAll(List.of("-cp", classPath(), WorkerMain.class.getName()));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    /** Where this program's own classes come from; Maven runs it in a class loader of its own. */
    private static String classPath() throws IOException {
        if (!(WorkerPool.class.getClassLoader() instanceof URLClassLoader loader)) {
            return System.getProperty("java.class.path");
        }
        List<String> paths = new ArrayList<>();
        try {
            for (URL url : loader.getURLs()) {
                paths.add(Path.of(url.toURI()).toString());
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
        return String.join(File.pathSeparator, paths);
    }
}
