package gouji.review.survey;

import gouji.model.Cell;
import gouji.model.Facts;
import gouji.model.Publication;
import gouji.model.Receipt;
import gouji.model.Scope;
import gouji.model.Section;
import gouji.review.area.ReportFigures;
import gouji.review.roster.Match;
import gouji.review.roster.Unit;
import gouji.text.Space;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a review keeps of a report for the others.
 *
 * @param match the unit it is of
 * @param belonging what it tells of whose it is, or null where nothing speaks against the unit
 * @param edition edition of the form
 * @param published when it was made public, or null when no day is known
 * @param received when the office received it, or null when no day is known
 * @param scope whose figures it gives
 * @param figures its figures
 * @param cells its cells, of a unit with others below it
 * @param content a name for what it says, title left out: alike for reports that say the same
 */
record ReportDigest(
        Match match,
        @Nullable Belonging belonging,
        int edition,
        @Nullable Publication published,
        @Nullable Receipt received,
        Scope scope,
        ReportFigures figures,
        List<Cell> cells,
        String content) {
    /** @param above whether its unit has others below it */
    static ReportDigest of(Facts facts, Match match, @Nullable Belonging belonging, boolean above) {
        ReportFigures figures = ReportFigures.of(facts);
        Unit unit = match.unit();
        Boolean roster = unit == null ? null : unit.consolidated();
        return new ReportDigest(
                match,
                belonging,
                facts.report().edition(),
                PublicationDates.published(facts, unit).orElse(null),
                PublicationDates.received(facts, unit).orElse(null),
                roster == null ? facts.report().scope() : roster ? Scope.CONSOLIDATED : Scope.OWN,
                figures,
                above ? facts.cells() : List.of(),
                figures.tellsAnything() ? content(facts) : facts.report().sha256());
    }

    /** Small units that tell nothing but zeros may say the same by their nature; of those only the same file counts. */
    private static String content(Facts facts) {
        String prose = facts.sections().stream().map(Section::text).collect(Collectors.joining("\n"));
        String table = facts.cells().stream()
                .map(cell -> cell.getKey() + "=" + cell.raw())
                .sorted()
                .collect(Collectors.joining("\n"));
        byte[] bytes = Space.without(prose + table).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(bytes).toString();
    }

    /** Whether it is known when it was handed in or made public. */
    boolean isDated() {
        return received != null || published != null;
    }

    /** Whether it is handed in for the unit it is of, as far as it tells. */
    boolean isUndisputed() {
        return match.isMatched() && match.isConsistent() && belonging == null;
    }

    /** The name of the unit it was handed in for: that of its file, where this tells another one than the report. */
    String filedFor() {
        Unit file = match.file();
        return file == null ? match.matched().name() : file.name();
    }
}
