package gouji.model;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a report from outside: from the command line or a file beside it. It outweighs what was read. Null
 * means not given.
 *
 * @param unit name of the organ
 * @param year the year reported on
 * @param kind what sort of organ
 * @param level its level
 * @param scope own figures or those of the whole area
 */
public record Overrides(
        @Nullable String unit,
        @Nullable Integer year,
        @Nullable Kind kind,
        @Nullable Level level,
        @Nullable Scope scope) {
    /** Nothing is given. */
    public static final Overrides NOTHING = new Overrides(null, null, null, null, null);

    /** These, and where one is missing, the other's. */
    public Overrides orElse(Overrides other) {
        return new Overrides(
                unit != null ? unit : other.unit,
                year != null ? year : other.year,
                kind != null ? kind : other.kind,
                level != null ? level : other.level,
                scope != null ? scope : other.scope);
    }

    /**
     * The report with what is given in place of what was read, and marked so.
     *
     * @param edition the edition of the form a year demands, 0 for none
     */
    public Report applyTo(Report read, IntUnaryOperator edition) {
        if (names().isEmpty()) {
            return read;
        }
        Set<String> given = new TreeSet<>(read.given());
        given.addAll(names());
        return read.draft()
                .unit(unit != null ? unit : read.unit())
                .year(year != null ? year : read.year())
                .kind(kind != null ? kind : read.kind())
                .level(level != null ? level : read.level())
                .scope(scope != null ? scope : read.scope())
                .edition(year != null ? edition.applyAsInt(year) : read.edition())
                .given(given)
                .done();
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>();
        note(names, "unit", unit);
        note(names, "year", year);
        note(names, "kind", kind);
        note(names, "level", level);
        note(names, "scope", scope);
        return names;
    }

    private static void note(Set<String> names, String name, @Nullable Object value) {
        if (value != null) {
            names.add(name);
        }
    }
}
