package gouji.write.page;

import java.util.List;

/**
 * A report on the page.
 *
 * @param head what the list of reports says of it
 * @param origin names and values: file, hash, kind of organ, edition …
 * @param problems what kept the reader from reading all of it
 * @param groups its findings by section
 * @param score its points, and what each rule cost
 * @param waived findings that were waived, and why
 * @param fixed what has changed since an earlier review, and what is gone
 * @param tables its three tables
 * @param outcomes how every rule came out
 */
public record ReportView(
        RowView head,
        List<PairView> origin,
        List<String> problems,
        List<GroupView> groups,
        List<PairView> score,
        List<PairView> waived,
        List<String> fixed,
        List<TableView> tables,
        List<OutcomeView> outcomes) {}
