package gouji.bench;

import gouji.engine.RuleEngine;
import gouji.rules.RuleBook;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/** Loads a rule book again and again, as {@code gouji watch} does, and prints the memory in use after every fiftieth time. */
public final class Reloads {
    private static final int STEP = 50;
    private static final double MEGABYTE = 1024.0 * 1024;

    private Reloads() {}

    public static void main(String[] arguments) throws InterruptedException {
        Path rules = Path.of(arguments[0]);
        int times = Integer.parseInt(arguments[1]);
        RuleEngine inForce = new RuleEngine(RuleBook.read(rules));
        for (int i = 1; i <= times; i++) {
            RuleEngine fresh = new RuleEngine(RuleBook.read(rules));
            inForce.close();
            inForce = fresh;
            if (i % STEP == 0 || i == STEP / 2) {
                print(i);
            }
        }
        inForce.close();
    }

    private static void print(int reloads) throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(200);
        }
        var memory = ManagementFactory.getMemoryMXBean();
        System.out.printf(java.util.Locale.ROOT,
                "after %d reloads: heap %.1f MB, outside the heap %.1f MB, classes %d%n",
                reloads,
                memory.getHeapMemoryUsage().getUsed() / MEGABYTE,
                memory.getNonHeapMemoryUsage().getUsed() / MEGABYTE,
                ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
    }
}
