package gouji.write.output;

import gouji.finding.ChangeCount;
import gouji.finding.CheckedReport;
import gouji.finding.EarlierFinding;
import gouji.finding.Finding;
import gouji.finding.ReviewChanges;
import gouji.write.words.OutputTexts;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the findings of a report stand beside those of an earlier review, in words. */
public record ChangeLabels(OutputTexts words) {
    /** New or still there, to be put behind the severity; "" where nothing is compared. */
    public String of(Finding finding, @Nullable ReviewChanges changes) {
        return changes == null || changes.state(finding) == ReviewChanges.State.UNKNOWN
                ? ""
                : words.get(changes.state(finding) == ReviewChanges.State.STILL ? "mark.still" : "mark.new");
    }

    /** The same as a word of its own. */
    public String name(Finding finding, @Nullable ReviewChanges changes) {
        return changes == null ? "" : words.of(changes.state(finding));
    }

    /** The findings that are gone, one on each line. */
    public Stream<String> gone(@Nullable ReviewChanges changes) {
        return changes == null
                ? Stream.empty()
                : Stream.concat(
                        lines("gone.fixed", changes.fixed()).stream(), lines("gone.unseen", changes.unseen()).stream());
    }

    private List<String> lines(String key, List<EarlierFinding> told) {
        return told.stream().map(t -> words.get(key, t.rule(), t.title())).toList();
    }

    /** What has changed of a report in a few words; "" where nothing is compared. */
    public String summary(CheckedReport checked) {
        return checked.changes() == null ? "" : String.join(words.get("text.between"), parts(checked));
    }

    /** The same in parts, those that are none left out. */
    public List<String> parts(CheckedReport checked) {
        ReviewChanges changes = checked.changes();
        if (changes == null) {
            return List.of();
        }
        if (changes.beside() != ReviewChanges.Beside.FORMER) {
            return List.of(words.of(changes.beside()));
        }
        ChangeCount count = changes.count(checked.findings());
        return Stream.of(
                        part("new", count.fresh()),
                        part("still", count.still()),
                        part("fixed", count.fixed()),
                        part("unknown", count.unknown()))
                .flatMap(s -> s)
                .toList();
    }

    private Stream<String> part(String state, int count) {
        return count == 0 ? Stream.empty() : Stream.of(words.get("text.count", words.get("state." + state), count));
    }

    /** The names of what a report has, to choose reports by. */
    public List<String> names(CheckedReport checked) {
        ReviewChanges changes = checked.changes();
        if (changes == null) {
            return List.of();
        }
        ChangeCount count = changes.count(checked.findings());
        return Stream.of(
                        name("new", count.fresh()),
                        name("still", count.still()),
                        name("fixed", count.fixed()),
                        name("unknown", count.unknown() + count.unread()),
                        Stream.of(ReviewChanges.Beside.NOTHING)
                                .filter(changes.beside()::equals)
                                .map(words::of))
                .flatMap(s -> s)
                .toList();
    }

    private Stream<String> name(String state, int count) {
        return count == 0 ? Stream.empty() : Stream.of(words.get("state." + state));
    }
}
