package gouji.office;

import gouji.finding.Round;
import gouji.review.roster.Unit;
import gouji.write.output.Summary;
import java.nio.file.Path;
import java.util.List;

/**
 * A review that came to its end; its results are in their place.
 *
 * @param summary what was found, counted
 * @param round which round of its year it is
 * @param units how many units are to report, 0 without a roster
 * @param missing those that have not
 * @param overview the page to begin with
 */
public record ReviewEnd(Summary summary, Round round, int units, List<Unit> missing, Path overview) {}
