package gouji.finding;

import org.jspecify.annotations.Nullable;

/**
 * A finding an office knew of before, and does not count.
 *
 * @param rule id of the rule
 * @param unit the organ; "" for findings about all reports of a review together
 * @param year the year the report tells of, or null
 * @param fingerprint stable name of the finding
 * @param summary what was wrong, for readers only
 */
public record BaselineEntry(
        String rule, String unit, @Nullable Integer year, String fingerprint, String summary) {}
