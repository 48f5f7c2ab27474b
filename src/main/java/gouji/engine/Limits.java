package gouji.engine;

import java.time.Duration;

/**
 * How long the rules may work on one report.
 *
 * @param firings how often rules may fire
 * @param time how long the whole may take
 */
public record Limits(int firings, Duration time) {
    /** Far beyond what any report needs, on a slow machine as well. */
    public static final Limits DEFAULT = new Limits(10_000, Duration.ofSeconds(10));
}
