package gouji.read.document;

import gouji.json.FactsJson;
import java.util.List;

/**
 * Facts in the project's own format, which need no extraction beyond what
 * the file leaves out. One file may hold those of many reports.
 *
 * @param reports the facts of each report, in the order of the file
 */
public record StoredFacts(List<FactsJson.Entry> reports) implements Reading {}
