package gouji.desk.page;

import gouji.desk.work.ReportRow;
import gouji.desk.work.Snapshot;
import gouji.finding.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What was handed in.
 *
 * @param words what the page says
 * @param now the review
 * @param units names of the units that have to report
 * @param roster name of the list of units, or ""
 * @param previous how many files of the year before there are
 * @param aside names of files that do not count any more
 */
public record InboxView(
        PageWords words, Snapshot now, List<String> units, String roster, int previous, List<String> aside) {
    /** Those somebody has to say something of first, then the latest. */
    public List<ReportRow> rows() {
        return now.rows().stream()
                .sorted(Comparator.comparing((ReportRow row) -> !isAsked(row))
                        .thenComparing(Comparator.comparingInt(ReportRow::id).reversed()))
                .toList();
    }

    /** Whether nobody can tell whose it is. */
    public boolean isAsked(ReportRow row) {
        return !units.isEmpty() && !row.isListed() && !row.isFirst();
    }

    public String state() {
        long asked = now.rows().stream().filter(this::isAsked).count();
        return words.get("inbox.state", now.rows().size(), now.waiting(), asked)
                + (now.isWhole() ? "" : words.get("inbox.going"));
    }

    /** What is not there and would be needed for more. */
    public List<String> lacks() {
        List<String> lacks = new ArrayList<>();
        if (roster.isEmpty()) {
            lacks.add(words.get("inbox.lack.roster"));
        }
        if (previous == 0) {
            lacks.add(words.get("inbox.lack.previous"));
        }
        return lacks;
    }

    public String note(ReportRow row) {
        return row.verdict() == Verdict.UNREADABLE
                ? row.problem()
                : row.findings().isEmpty()
                        ? ""
                        : words.get("inbox.note", row.findings().size());
    }
}
