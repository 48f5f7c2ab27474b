package gouji.write.output;

import gouji.finding.ChangeCount;
import gouji.finding.Matter;
import gouji.finding.Severity;
import gouji.finding.Skipped;
import gouji.finding.Verdict;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The run in numbers.
 *
 * @param reports reports checked
 * @param verdicts how many have each verdict
 * @param findings how many findings have each severity; what several reports are told for one reason counts once
 * @param failed reports that could not be read, or for which some rule erred
 * @param since the findings beside an earlier review, or null when there is none
 * @param skipped files of the folders that are no reports
 * @param matters what several reports are told for one reason, with all of them
 */
public record Summary(
        int reports,
        Map<Verdict, Integer> verdicts,
        Map<Severity, Integer> findings,
        int failed,
        @Nullable ChangeCount since,
        List<Skipped> skipped,
        List<Matter> matters) {}
