package gouji.review.area;

/**
 * The figures of a unit that are to be added up.
 *
 * @param unit its name in the roster
 * @param source its report
 * @param figures what that says
 */
public record Contribution(String unit, String source, ReportFigures figures) {}
