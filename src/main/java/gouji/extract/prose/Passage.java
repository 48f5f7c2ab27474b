package gouji.extract.prose;

import gouji.model.Quantity;
import gouji.model.Sentence;
import java.util.List;

/**
 * What stands between two full stops: sentences parted by semicolons that are read together.
 *
 * @param sentences its parts in order
 * @param starts where each of them begins in the text
 * @param text the whole, closing mark left out
 * @param paragraph the paragraph it stands in
 * @param from where in the paragraph it begins
 */
public record Passage(List<Sentence> sentences, List<Integer> starts, String text, String paragraph, int from) {
    private static final int AROUND = 12;

    public String section() {
        return sentences.get(0).section();
    }

    public String topic() {
        return sentences.get(0).topic();
    }

    /** Whether the same paragraph says a word before it. */
    public boolean isAfter(String word) {
        int at = paragraph.indexOf(word);
        return at >= 0 && at + word.length() <= from;
    }

    /** What the same paragraph says just before it, no more than some characters. */
    public String before(int most) {
        return paragraph.substring(Math.max(0, from - most), from);
    }

    /** The sentence an index of the text falls into. */
    public Sentence at(int index) {
        int found = 0;
        while (found + 1 < starts.size() && starts.get(found + 1) <= index) {
            found++;
        }
        return sentences.get(found);
    }

    /** An amount of the text as a fact, with the words around it. */
    public Quantity quantity(Amount amount) {
        return new Quantity(
                amount.value(),
                amount.unit(),
                amount.exact(),
                text.substring(Math.max(0, amount.start() - AROUND), amount.start()),
                text.substring(amount.end(), Math.min(text.length(), amount.end() + AROUND)),
                text.substring(amount.start(), amount.end()),
                at(amount.start()));
    }
}
