package gouji.extract.table.cell;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of {@code rules/phrases/cells.yaml}.
 *
 * @param placeholders signs for nothing
 * @param units units behind a number, with the factor that turns them into the unit of the form, or null
 * @param anchors words that tell table two from look-alikes
 */
public record CellWords(Set<String> placeholders, Map<String, BigDecimal> units, List<String> anchors) {
    public CellWords {
        placeholders = Set.copyOf(placeholders);
        units = Collections.unmodifiableMap(new HashMap<>(units));
        anchors = List.copyOf(anchors);
    }
}
