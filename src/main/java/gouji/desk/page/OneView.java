package gouji.desk.page;

import gouji.desk.work.ReportRow;
import gouji.write.page.ReportView;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One report.
 *
 * @param row its row in the list
 * @param report as it is laid out for a page
 * @param prose its sentences
 * @param state how much of it was decided, and what has changed
 * @param waived findings that do not count
 * @param before number of the report before it in the list, or 0
 * @param after number of the one after it, or 0
 * @param reasons reasons that were given before
 * @param labels a cell in words of the form, by its key
 */
public record OneView(
        ReportRow row,
        ReportView report,
        ProseView prose,
        String state,
        List<Set> waived,
        int before,
        int after,
        List<String> reasons,
        UnaryOperator<String> labels) {
    /** A finding that was decided not to count. */
    public record Set(String fingerprint, String message, String decision, List<String> history) {}

    /** The unit and the year, or the file. */
    public String name() {
        return row.unit().isEmpty() ? row.file() : row.unit() + (row.year() == null ? "" : " " + row.year());
    }

    public String label(String key) {
        return labels.apply(key);
    }
}
