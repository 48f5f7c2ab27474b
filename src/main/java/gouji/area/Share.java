package gouji.area;

/**
 * The figures of a unit that are to be added up.
 *
 * @param unit its name in the roster
 * @param source its report
 * @param figures what that says
 */
public record Share(String unit, String source, Figures figures) {}
