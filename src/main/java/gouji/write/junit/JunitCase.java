package gouji.write.junit;

import org.jspecify.annotations.Nullable;

/**
 * One rule, or the reading, as a test case of a report.
 *
 * @param name id and title of the rule
 * @param element {@code failure}, {@code error} or {@code skipped}, or null when it passed
 * @param type severity or outcome
 * @param message why in one line
 * @param detail the findings in full, or ""
 * @param output what else is told, or ""
 */
record JunitCase(
        String name,
        @Nullable String element,
        @Nullable String type,
        @Nullable String message,
        String detail,
        String output) {}
