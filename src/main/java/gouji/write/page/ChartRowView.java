package gouji.write.page;

import java.util.List;

/**
 * A row of a chart that is also a table.
 *
 * @param name what it is of
 * @param note more of its name, or ""
 * @param counts its numbers
 * @param bar the same drawn
 */
public record ChartRowView(String name, String note, List<String> counts, BarView bar) {}
