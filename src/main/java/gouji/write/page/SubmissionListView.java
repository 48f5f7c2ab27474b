package gouji.write.page;

import java.util.List;

/**
 * Units that are alike in how they handed in.
 *
 * @param name how
 * @param units their names, and a note on each
 */
public record SubmissionListView(String name, List<PairView> units) {}
