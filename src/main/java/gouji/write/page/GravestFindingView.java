package gouji.write.page;

/**
 * The gravest finding of a report.
 *
 * @param severity code of the severity
 * @param severityName its name
 * @param rule id of the rule, or code of what kept the report from being read
 * @param message what is wrong
 * @param label the first spot in the words of the printed form, or ""
 * @param quote what stands there, or ""
 * @param href the cell or the quoted sentence on the page of the unit
 */
public record GravestFindingView(
        String severity, String severityName, String rule, String message, String label, String quote, String href) {}
