package gouji.write.page;

import java.util.List;

/**
 * A rule in the catalogue.
 *
 * @param id its id, and its case in brackets
 * @param title what it checks
 * @param severity code of its severity
 * @param severityName the severity in words
 * @param facts names and values: ground, range, file, an example that fails, one that passes, what to do
 */
public record RuleView(String id, String title, String severity, String severityName, List<PairView> facts) {}
