package gouji.write.output;

import gouji.finding.Finding;
import gouji.finding.ReviewChanges;
import gouji.write.words.OutputTexts;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the findings of a report stand beside those of an earlier review, in words. */
public record ChangeLabels(OutputTexts words) {
    /** New or still there, to be put behind the severity; "" where nothing is compared. */
    public String of(Finding finding, @Nullable ReviewChanges changes) {
        return changes == null ? "" : words.get(changes.isStill(finding) ? "state.still" : "state.new");
    }

    /** The findings that are gone, one on each line. */
    public Stream<String> fixed(@Nullable ReviewChanges changes) {
        return changes == null
                ? Stream.empty()
                : changes.fixed().stream().map(told -> words.get("state.fixed", told.rule(), told.title()));
    }
}
