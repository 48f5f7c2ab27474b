package gouji.review.letter;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What one unit is written after a review.
 *
 * @param unit its name, as the roster has it; "" when nobody can tell whose the file is
 * @param contact whom to ask there, or ""
 * @param year the year reported on, or null when it is not known
 * @param reports what was handed in for it and year: its own, the one that counts leading, then those of other units
 * @param sections what it is about, at least one, the gravest first
 */
public record Letter(
        String unit, String contact, @Nullable Integer year, List<UnitReport> reports, List<LetterSection> sections) {

    /** The report the letter is about, or null when the unit has none of its own. */
    public @Nullable UnitReport report() {
        return reports.stream()
                .filter(report -> !report.submission().isForeign())
                .findFirst()
                .orElse(null);
    }

    /** The files of its own, without their folders, the one that counts leading. */
    public List<String> files() {
        return reports.stream()
                .filter(report -> !report.submission().isForeign())
                .map(UnitReport::file)
                .toList();
    }

    /** Hashes of all that was handed in for it. */
    public List<String> hashes() {
        return reports.stream().map(UnitReport::sha256).toList();
    }

    public LetterKind kind() {
        return sections.get(0).kind();
    }

    /** The section of a sort, if the letter has it. */
    public <S extends LetterSection> Optional<S> section(Class<S> sort) {
        return sections.stream().filter(sort::isInstance).map(sort::cast).findFirst();
    }

    /** Names of what it is about that stay the same from round to round. */
    public List<String> matters() {
        return sections.stream().flatMap(section -> section.matters().stream()).toList();
    }

    /** The same about some of its matters alone, such as those the unit has not answered yet; nothing when none is left. */
    public Optional<Letter> about(Predicate<String> matter) {
        List<LetterSection> left = sections.stream()
                .flatMap(section -> section.about(matter).stream())
                .toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(new Letter(unit, contact, year, reports, left));
    }
}
