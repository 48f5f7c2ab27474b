package gouji.write.page;

import java.util.List;

/**
 * A year at a glance.
 *
 * @param title what is reviewed
 * @param counts how many reports there are, and of each verdict
 * @param roll how many units were to hand in, and did; empty without a roster
 * @param verdicts names of the columns of the chart of kinds
 * @param kinds verdicts by kind of organ
 * @param faults the most frequent faults
 * @param lists units missing, late and doubled
 * @param matters what several reports are told for one reason, with all of them
 * @param areas the page of the sums of areas, or ""
 * @param batch findings about all reports together
 * @param more how many more of them there are
 * @param filters names of verdicts, of kinds and of what has changed to choose from
 * @param round which round it is, and what it is laid beside; or ""
 * @param since findings that are new, still there, fixed …; empty where nothing is compared
 * @param skipped files passed over
 * @param origin what the reports were judged by
 */
public record YearSummaryView(
        String title,
        List<PairView> counts,
        List<PairView> roll,
        List<String> verdicts,
        List<ChartRowView> kinds,
        List<ChartRowView> faults,
        List<SubmissionListView> lists,
        List<SubmissionListView> matters,
        String areas,
        List<FindingView> batch,
        int more,
        List<List<String>> filters,
        String round,
        List<PairView> since,
        List<PairView> skipped,
        List<PairView> origin) {}
