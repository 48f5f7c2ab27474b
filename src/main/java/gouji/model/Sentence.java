package gouji.model;

import java.util.List;

/**
 * A sentence of the prose.
 *
 * @param section code of its section, or "" before the first
 * @param topic code of its topic in section one, or ""
 * @param order 1 for the first sentence of the report
 * @param text its words, without the closing mark
 * @param years the years it names, such as 2024
 * @param place where it begins
 */
public record Sentence(String section, String topic, int order, String text, List<Integer> years, Place place)
        implements Evidence {
    /** Whether it contains a word. */
    public boolean says(String word) {
        return text.contains(word);
    }

    public boolean names(int year) {
        return years.contains(year);
    }

    @Override
    public List<Where> where() {
        return quoting(text);
    }

    /** Its spot, with some of its words as what stands there. */
    public List<Where> quoting(String words) {
        return List.of(new Where(section, null, null, null, place, words));
    }
}
