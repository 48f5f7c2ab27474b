package gouji.check.intake;

import gouji.model.Absent;
import gouji.model.Attachment;
import gouji.model.Cell;
import gouji.model.Components;
import gouji.model.Facts;
import gouji.model.HiddenData;
import gouji.model.PageDate;
import gouji.model.Place;
import gouji.model.Problem;
import gouji.model.Reason;
import gouji.model.Report;
import gouji.model.Table;
import gouji.model.Trouble;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page and the attachment it leads to as one report. A table the page lacks is that of the attachment; where both have
 * it the page counts, and the cells that differ are noted. The prose is that of the page, where it has any.
 */
record JoinedReport(Facts page, Facts attachment) {
    private static final Set<Trouble> HIDDEN = EnumSet.of(Trouble.TABLE_PICTURE, Trouble.TABLE_ATTACHMENT);

    Facts facts() {
        Set<String> own = tables(page);
        Set<String> other = tables(attachment);
        other.removeAll(own);
        boolean bare = page.sections().isEmpty();
        Facts prose = bare ? attachment : page;
        return prose.of(bare ? report() : page.report())
                .with(Table.class, merged(page.tables(), attachment.tables(), t -> other.contains(t.code())))
                .with(Cell.class, merged(page.cells(), cells(), c -> other.contains(c.table())))
                .with(Absent.class, absent(other, bare))
                .with(
                        Attachment.class,
                        List.of(new Attachment(attachment.report().source(), differences())))
                .with(Problem.class, problems(other))
                .with(PageDate.class, page.dates())
                .with(HiddenData.class, merged(page.hidden(), attachment.hidden(), h -> true));
    }

    private static Set<String> tables(Facts facts) {
        return facts.cells().stream().map(Cell::table).collect(Collectors.toSet());
    }

    private List<Absent> absent(Set<String> other, boolean bare) {
        Stream<Absent> own = page.absent().stream().filter(a -> !other.contains(a.table()) && !(bare && isProse(a)));
        Stream<Absent> others =
                attachment.absent().stream().filter(a -> other.contains(a.table()) || bare && isProse(a));
        return Stream.concat(own, others).toList();
    }

    private static boolean isProse(Absent absent) {
        return absent.table().equals("section") || absent.table().equals("topic");
    }

    private static <T> List<T> merged(List<T> own, List<T> others, java.util.function.Predicate<T> taken) {
        return Stream.concat(own.stream(), others.stream().filter(taken)).toList();
    }

    /** The cells of the attachment, each with the file it stands in. */
    private List<Cell> cells() {
        String file = name();
        return attachment.cells().stream()
                .map(c -> Components.copy(c, Map.of("place", c.place().inFile(file))))
                .toList();
    }

    private List<Attachment.Difference> differences() {
        Map<String, Cell> others = cells().stream().collect(Collectors.toMap(Cell::getKey, Function.identity()));
        return page.cells().stream()
                .filter(c -> others.containsKey(c.getKey()) && !isSame(c, others.get(c.getKey())))
                .map(c -> new Attachment.Difference(c, others.get(c.getKey())))
                .toList();
    }

    /** A blank and a zero say the same here; rules of their own tell of blanks. */
    private static boolean isSame(Cell one, Cell other) {
        boolean none = isNone(one) && isNone(other);
        boolean equal =
                one.amount() != null && other.amount() != null && one.amount().compareTo(other.amount()) == 0;
        return none || equal || one.raw().equals(other.raw());
    }

    private static boolean isNone(Cell cell) {
        return cell.isUnfilled() || cell.isZero();
    }

    private Report report() {
        Report own = page.report();
        return attachment
                .report()
                .draft()
                .source(own.source())
                .sha256(own.sha256())
                .container(own.container())
                .done();
    }

    private List<Problem> problems(Set<String> other) {
        boolean hidden = page.absent().stream()
                .anyMatch(
                        a -> !other.contains(a.table()) && (a.why() == Reason.PICTURE || a.why() == Reason.ATTACHMENT));
        List<Problem> problems = new ArrayList<>(page.problems());
        problems.removeIf(p -> !hidden && Trouble.isOne(p, HIDDEN));
        if (!other.isEmpty()) {
            problems.add(Trouble.TABLE_FROM_ATTACHMENT.at(Place.part(name()), name()));
            problems.addAll(attachment.problems());
        }
        return problems;
    }

    private String name() {
        String source = attachment.report().source();
        return source.substring(source.lastIndexOf('/') + 1);
    }
}
