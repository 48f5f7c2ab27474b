package gouji.engine;

import java.time.Duration;

/**
 * How much the rules may work on one report. Work is counted and no clock asked, so that a verdict does not depend on what
 * else the machine does.
 *
 * @param firings how often rules may fire
 * @param time how much of a processor all rules together may use
 * @param bytes how much memory they may ask for, given back or not
 */
public record RunLimits(int firings, Duration time, long bytes) {
    /** Far beyond what any report needs, on a slow machine as well. */
    public static final RunLimits DEFAULT = new RunLimits(10_000, Duration.ofSeconds(8));

    /** A single rule may use no more than this part of what all may. */
    private static final int SHARE = 4;

    /** Even then a rule has some ten times what one needs. */
    private static final int MOST_OTHERS = 28;

    private static final long MEMORY = 384L << 20;

    public RunLimits(int firings, Duration time) {
        this(firings, time, MEMORY);
    }

    /** What all rules may do once they went beyond the limits, and those that did it are left out. */
    RunLimits forRetry() {
        return new RunLimits(firings, time.dividedBy(2), bytes);
    }

    /**
     * What a rule may do when it is heard by itself: the less, the more others went beyond that, so that a report does not
     * take as many times as long as it has such rules.
     *
     * @param others how many rules went beyond it on this report
     */
    RunLimits forSingleRule(int others) {
        return new RunLimits(firings, time.dividedBy(SHARE + Math.min(2 * others, MOST_OTHERS)), bytes / 2);
    }
}
