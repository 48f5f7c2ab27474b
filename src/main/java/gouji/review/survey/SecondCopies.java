package gouji.review.survey;

import gouji.model.Cell;
import gouji.model.Container;
import gouji.model.Facts;
import gouji.model.Report;
import gouji.model.Section;
import gouji.model.Sentence;
import gouji.model.Sha256;
import gouji.review.roster.UnitName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reports that were handed in as several sorts of file, such as a page and its text: the same figures cell for cell and the
 * same sentences, of the same unit on the same year. One of them is judged. Two files of one sort are two versions, and so
 * are two of which each says something of its own.
 */
public final class SecondCopies {
    /** From what is read most surely to what is guessed most. */
    private static final List<Container> ORDER = List.of(
            Container.DOCX,
            Container.XLSX,
            Container.DOC,
            Container.RTF,
            Container.XLS,
            Container.HTML,
            Container.MHT,
            Container.JSON,
            Container.TEXT,
            Container.PDF,
            Container.OTHER);

    private final BinaryOperator<String> owners;
    private final Map<String, List<Copy>> alike = new HashMap<>();
    private final Map<String, Integer> sources = new HashMap<>();

    /** A report, its words by their hashes. */
    private record Copy(String source, String unit, Container container, Set<Integer> words) {
        boolean isIn(Copy other) {
            return container != other.container && other.words.containsAll(words);
        }
    }

    /** Those of the reports of a review, with the units of its roster where it has one. */
    public static SecondCopies beside(@Nullable RosterSurvey rostered) {
        return new SecondCopies(
                rostered == null
                        ? (source, unit) -> UnitName.of(unit).text()
                        : (source, unit) -> rostered.undisputed(source));
    }

    /**
     * @param owners the unit a report is of beyond dispute, or "", by its source and the unit it names; asked when all are
     *     noted
     */
    public SecondCopies(BinaryOperator<String> owners) {
        this.owners = owners;
    }

    /** Takes note of a report of the review, in the order of the inputs. */
    public void note(Facts facts) {
        Report report = facts.report();
        sources.merge(report.source(), 1, Integer::sum);
        if (report.year() == null || facts.cells().isEmpty()) {
            return;
        }
        String figures =
                facts.cells().stream().map(SecondCopies::figure).sorted().collect(Collectors.joining("\n"));
        Set<Integer> words = words(facts).map(String::hashCode).collect(Collectors.toUnmodifiableSet());
        alike.computeIfAbsent(report.year() + " " + Sha256.hex(figures), key -> new ArrayList<>(1))
                .add(new Copy(report.source(), report.unit(), report.container(), words));
    }

    /** All it says beside its figures, and what is known of it: a page tells when it was published, a text does not. */
    private static Stream<String> words(Facts facts) {
        return Stream.of(
                        facts.sections().stream().map(Section::heading),
                        facts.sentences().stream().map(Sentence::getBare),
                        facts.dates().stream().map(date -> date.date() + " " + date.published()),
                        facts.report().given().stream())
                .flatMap(all -> all);
    }

    private static String figure(Cell cell) {
        return cell.getKey() + "=" + (cell.amount() == null ? cell.raw() : cell.amount());
    }

    /** The sources of all second copies, when all are noted. */
    public Set<String> all() {
        Set<String> all = new HashSet<>();
        alike.values().stream().filter(group -> group.size() > 1).forEach(group -> group.stream()
                .filter(copy -> sources.getOrDefault(copy.source(), 0) == 1)
                .collect(Collectors.groupingBy(copy -> owners.apply(copy.source(), copy.unit())))
                .forEach((owner, copies) -> compare(owner.isEmpty() ? List.of() : copies, all)));
        return Set.copyOf(all);
    }

    private static void compare(List<Copy> group, Set<String> all) {
        List<Copy> fullest = group.stream()
                .sorted(Comparator.comparing((Copy copy) -> -copy.words().size())
                        .thenComparing(copy -> ORDER.indexOf(copy.container())))
                .toList();
        List<Copy> kept = new ArrayList<>();
        for (Copy copy : fullest) {
            if (kept.stream().anyMatch(copy::isIn)) {
                all.add(copy.source());
            } else {
                kept.add(copy);
            }
        }
    }
}
