package gouji.write;

import gouji.finding.Changes;
import gouji.finding.Finding;
import gouji.write.words.Words;
import java.util.stream.Stream;

/** How the findings of a report stand beside those of an earlier review, in words. */
record States(Words words) {
    /** New or still there, to be put behind the severity; "" where nothing is compared. */
    String of(Finding finding, Changes changes) {
        return changes == null ? "" : words.get(changes.isStill(finding) ? "state.still" : "state.new");
    }

    /** The findings that are gone, one on each line. */
    Stream<String> fixed(Changes changes) {
        return changes == null
                ? Stream.empty()
                : changes.fixed().stream().map(told -> words.get("state.fixed", told.rule(), told.title()));
    }
}
