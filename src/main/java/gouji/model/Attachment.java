package gouji.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file a page leads to whose tables were compared with those of the page.
 *
 * @param source path of the file
 * @param differences the cells that say something else there, in the order of the form
 */
@FactListName("attachments")
public record Attachment(String source, List<Difference> differences) implements ReportFact, Evidence {
    /** A cell of the page and the same cell of the attachment. */
    public record Difference(Cell page, @Nullable Cell attachment) {}

    @DerivedProperty
    public boolean isDifferent() {
        return !differences.isEmpty();
    }

    /** The cells of the page, each followed by that of the attachment. */
    @Override
    public List<Location> where() {
        return differences.stream()
                .flatMap(d -> Stream.of(d.page(), d.attachment()))
                .flatMap(c -> c.where().stream())
                .toList();
    }
}
