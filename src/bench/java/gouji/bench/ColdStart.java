package gouji.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Cold check of one text report against {@link BareBuild}: both are run in turn as whole processes with the same Java,
 * class path and flags, and the medians compared.
 *
 * <p>Arguments: the distribution folder, the class path of the benchmarks, the report, the number of runs.
 */
public final class ColdStart {
    private ColdStart() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path home = Path.of(args[0]);
        List<String> check = List.of(home.resolve("bin/gouji").toString(), "check", "--fail-on", "never", args[2]);
        List<String> bare = List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                args[1] + File.pathSeparator + home.resolve("lib") + File.separator + "*",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                BareBuild.class.getName(),
                home.resolve("rules").toString());
        int runs = Integer.parseInt(args[3]);
        run(check);
        run(bare);
        Medians checks = new Medians();
        Medians bares = new Medians();
        for (int i = 0; i < runs; i++) {
            checks.add(run(check));
            bares.add(run(bare));
        }
        System.out.printf(
                "cold check %.2f s, bare rule build %.2f s (medians of %d), ratio %.2f%n",
                checks.median(), bares.median(), runs, checks.median() / bares.median());
    }

    private static double run(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int exit = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException("exit " + exit + " of " + command);
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
