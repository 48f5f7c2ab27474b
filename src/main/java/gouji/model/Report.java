package gouji.model;

import gouji.text.Space;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who reports, on what year, in what form. Its names and properties are contract for rule authors.
 *
 * @param source path of the file as it was named
 * @param sha256 hash of its bytes
 * @param container what it came in
 * @param unit name of the organ, or ""
 * @param year the year reported on, or null when it cannot be known
 * @param kind what sort of organ
 * @param level its level
 * @param scope own figures or those of the whole area
 * @param edition edition of the form the year demands, or 0 when the year is not known
 * @param title the title line as it stands, or ""
 * @param titleYear the year the title names, or null
 * @param given names of the properties that were given from outside and not read
 * @param place where the title stands
 */
public record Report(
        String source,
        @UnmaskedText String sha256,
        @FactComponent(otherwise = "json") Container container,
        String unit,
        @Nullable Integer year,
        Kind kind,
        Level level,
        Scope scope,
        int edition,
        String title,
        @Nullable Integer titleYear,
        Set<String> given,
        Place place)
        implements Fact, Evidence {
    /** The source of a batch, where a report has its path. */
    public static final String BATCH = "batch";

    /** A report of which nothing is known. */
    public static Report unread(String source) {
        return new ReportDraft().source(source).done();
    }

    /** The same report under another path. */
    @DerivedProperty
    public Report withSource(String other) {
        return draft().source(other).done();
    }

    /** A copy whose properties can be changed by their names. */
    public ReportDraft draft() {
        return new ReportDraft(this);
    }

    /** Whether it stands for the reports of a review together, and not for one of them. */
    @DerivedProperty
    public boolean isBatch() {
        return source.equals(BATCH) && unit.isEmpty() && sha256.isEmpty();
    }

    /** The title without any white space. */
    @DerivedProperty
    public String getPlainTitle() {
        return Space.without(title);
    }

    /** Whether its unit's name contains one of the words. */
    @DerivedProperty
    public boolean named(WordList words) {
        return words.isIn(unit);
    }

    @Override
    public List<Location> where() {
        return List.of(new Location("title", null, null, null, place, title));
    }
}
