package gouji.model;

import gouji.message.Bilingual;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a file carries along that its pages do not show, and that goes to the public with it.
 *
 * @param kind comment, revision, author, sheet or range (rows and columns of a sheet)
 * @param count how many of it
 * @param quote the name of the author, or what is hidden, in Chinese; "" for comments and revisions
 * @param english what is hidden, in English; null where the quotation is the file's own, or of facts that have none
 * @param place where, as far as it has one
 */
@FactListName("hidden")
public record HiddenData(
        String kind,
        @FactComponent(otherwise = "1") int count,
        String quote,
        @FactComponent(optional = true) @Nullable String english,
        Place place)
        implements ReportFact, Evidence, Bilingual {
    public HiddenData {
        quote = quote == null ? "" : quote;
        place = place == null ? Place.NONE : place;
    }

    @Override
    public String zh() {
        return quote;
    }

    @Override
    public String en() {
        return english == null ? quote : english;
    }

    @Override
    public List<Location> where() {
        return List.of(new Location("", null, null, null, place, quote, english));
    }
}
