package gouji.desk.work;

import gouji.finding.CheckedReport;
import gouji.finding.Finding;
import gouji.model.Excerpt;
import java.util.Map;

/**
 * A report to be looked at.
 *
 * @param row its row in the list
 * @param checked what was read and found
 * @param excerpts pictures of what findings point at, where there are some
 */
public record ReportDetail(ReportRow row, CheckedReport checked, Map<Finding, Excerpt> excerpts) {}
