package gouji.model;

import java.util.List;

/**
 * One of the five topics of section one (30号 notice, part one).
 *
 * @param code proactive, onRequest, management, platform, oversight
 * @param heading the heading that names it
 * @param merged whether that heading names other topics too
 * @param length characters of prose under it, white space not counted
 * @param place where the heading stands
 */
@FactListName("topics")
public record Topic(String code, String heading, boolean merged, int length, Place place)
        implements ReportFact, Evidence {
    /** Whether its heading contains one of the words. */
    @DerivedProperty
    public boolean saysAny(WordList words) {
        return words.isIn(heading);
    }

    @Override
    public List<Location> where() {
        return List.of(new Location("overview", null, null, null, place, heading));
    }
}
