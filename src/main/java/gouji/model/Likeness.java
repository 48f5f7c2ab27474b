package gouji.model;

import java.util.List;

/**
 * How like the prose of a report is to that of the year before, figures left out.
 *
 * @param part code of the section, or "prose" for all sections
 * @param percent common passages in per cent of both texts
 * @param length characters compared, of the shorter text
 * @param section the section, or the first of them
 */
public record Likeness(String part, int percent, int length, Section section) implements Fact, Evidence {
    /** Whether so much is common of texts that are long enough. */
    @DerivedProperty
    public boolean reaches(long leastPercent, long shortest) {
        return reaches(leastPercent) && length >= shortest;
    }

    /** Whether at least so much of both is common, however short they are. */
    @DerivedProperty
    public boolean reaches(long leastPercent) {
        return percent >= leastPercent;
    }

    @Override
    public List<Location> where() {
        return section.where();
    }
}
