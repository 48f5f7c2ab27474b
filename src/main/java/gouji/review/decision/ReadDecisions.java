package gouji.review.decision;

import gouji.finding.Decision;
import gouji.message.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says.
 *
 * @param entries its decisions
 * @param refused what is wrong with entries that are not taken, each with its place
 */
public record ReadDecisions(List<Entry> entries, List<Text> refused) {
    /**
     * A decision and where it was read.
     *
     * @param before mark of what a workbook showed there when it was written, "" for nothing; null when it was no workbook
     * @param place sheet and row, or number of the entry
     */
    public record Entry(Decision decision, @Nullable String before, Text place) {}

    public List<Decision> decisions() {
        return entries.stream().map(Entry::decision).toList();
    }
}
