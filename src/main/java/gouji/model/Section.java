package gouji.model;

import gouji.text.Space;
import java.util.List;

/**
 * A chapter heading of the report and the prose below it.
 *
 * @param code code of the section, or "" when the heading is none of the form's
 * @param number its Chinese numeral as a number, 0 when it has none
 * @param heading the heading as it stands, without its numeral
 * @param order 1 for the first chapter of the report
 * @param text the prose under it, paragraphs parted by line feeds, tables left out
 * @param style how its number is written: "top" for 一、, "sub" for （一）, "arabic" for 1., "none", or "" when not known
 * @param place where the heading stands
 */
@FactListName("sections")
public record Section(String code, int number, String heading, int order, String text, String style, Place place)
        implements ReportFact, Evidence {
    /** Characters of prose, white space not counted. */
    @DerivedProperty
    public int getLength() {
        return Space.length(text);
    }

    /** The heading without white space and punctuation. */
    @DerivedProperty
    public String getPlainHeading() {
        return Space.without(heading).replaceAll("[\\p{P}\\p{S}]+", "");
    }

    /** Whether its prose contains one of the words. */
    @DerivedProperty
    public boolean saysAny(WordList words) {
        return words.isIn(text);
    }

    @Override
    public List<Location> where() {
        return List.of(new Location(code, null, null, null, place, heading));
    }
}
