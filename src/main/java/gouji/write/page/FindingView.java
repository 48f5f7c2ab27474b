package gouji.write.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding on the page.
 *
 * @param anchor its id on the page
 * @param number 1 for the first finding of the report
 * @param severity code of the severity
 * @param severityName its name
 * @param rule id of the rule
 * @param title the rule in a few words
 * @param message what is wrong
 * @param spots where
 * @param excerpt picture of the part of the original, or null
 * @param fix what to do
 * @param basis the grounds
 * @param fingerprint stable name of the finding
 * @param decision what was decided of it, or ""
 */
public record FindingView(
        String anchor,
        int number,
        String severity,
        String severityName,
        String rule,
        String title,
        String message,
        List<SpotView> spots,
        @Nullable ExcerptView excerpt,
        String fix,
        List<PairView> basis,
        String fingerprint,
        String decision) {}
