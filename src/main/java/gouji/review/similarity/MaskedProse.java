package gouji.review.similarity;

import gouji.extract.Shingles;
import gouji.model.Facts;
import gouji.model.Location;
import gouji.model.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The prose of a report as it is held against that of others: sentence by sentence, without names, figures and marks, and
 * without what the form makes everybody write. As compact as 20,000 of them demand.
 */
public final class MaskedProse {
    /** Shorter sentences are headings, or alike by their subject. */
    private static final int SHORTEST = 10;

    private static final int QUOTED = 12;
    private static final String BREAK = "\n";

    private final String text;
    private final List<Quote> quotes;

    /** One of the longest sentences: as it is compared, and as it stands. */
    record Quote(String masked, Location where) {}

    private MaskedProse(List<Quote> sentences) {
        this.text = String.join(BREAK, sentences.stream().map(Quote::masked).toList());
        this.quotes = sentences.stream()
                .sorted(Comparator.comparing((Quote q) -> -q.masked().length()))
                .limit(QUOTED)
                .toList();
    }

    /** @param dictated words of the sentences everybody has to write */
    public static MaskedProse of(Facts facts, List<String> dictated) {
        OwnNames names = OwnNames.of(facts.report().unit());
        List<Quote> sentences = new ArrayList<>();
        for (Sentence sentence : facts.sentences()) {
            String masked = Shingles.plain(names.leftOutOf(sentence.text()));
            if (Shingles.SECTIONS.contains(sentence.section())
                    && masked.length() >= SHORTEST
                    && dictated.stream().noneMatch(sentence::says)) {
                sentences.add(new Quote(masked, sentence.where().get(0)));
            }
        }
        return new MaskedProse(sentences);
    }

    /** Whether it is the same text. */
    boolean says(MaskedProse other) {
        return text.equals(other.text);
    }

    Stream<String> sentences() {
        return text.isEmpty() ? Stream.empty() : Stream.of(text.split(BREAK));
    }

    /** Its longest sentences, those as long as each other as they stand. */
    List<Quote> quotes() {
        return quotes;
    }
}
