package gouji.extract.claim;

import gouji.extract.prose.Passage;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The phrases of {@code rules/phrases/claims.yaml}; patterns are in the shorthand told there.
 *
 * @param words classes of words by the name that stands for them in braces; a class may use those before it
 * @param rivals by the name of a class, what ends its hold on later numbers
 * @param loose measure words that need not count matters
 * @param idle pattern of words that tell nothing of the figure and are passed over
 * @param contexts what a passage must be about, by name
 * @param blockers patterns of clauses that assert nothing about this year's figures
 * @param sums what sums up more than the year
 * @param otherMatters pattern of matters that are no applications; it rules out the clause behind it too
 * @param comparing what stands before a year that does not change the year a passage speaks of
 * @param carrying what stands behind a year that only names where a matter came from or went
 * @param continues pattern of how a passage begins that goes on with what the paragraph tells before it
 * @param parts pattern of the name of a part of a government
 * @param ownWords pattern of words for the organ alone
 * @param wholeWords pattern of words for the whole area
 * @param labels pattern of the labels of the form that begin like {@code ownWords} or {@code wholeWords}
 * @param channels the ways applications come in, whose figures add up
 * @param percentages how percentages are told behind a figure
 * @param claims the phrases, narrow subjects first
 */
public record ClaimPhrases(
        Map<String, List<String>> words,
        Map<String, String> rivals,
        Loose loose,
        String idle,
        Map<String, Context> contexts,
        List<String> blockers,
        Sums sums,
        String otherMatters,
        String comparing,
        String carrying,
        String continues,
        String parts,
        String ownWords,
        String wholeWords,
        String labels,
        Ways channels,
        Percents percentages,
        List<Phrase> claims) {
    public ClaimPhrases {
        // in the order they are told: one class of words may use another before it
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        words.values().forEach(List::copyOf);
        rivals = Map.copyOf(rivals);
        Stream.of(loose, idle).forEach(Objects::requireNonNull);
        contexts = Map.copyOf(contexts);
        blockers = List.copyOf(blockers);
        Stream.of(
                        sums,
                        otherMatters,
                        comparing,
                        carrying,
                        continues,
                        parts,
                        ownWords,
                        wholeWords,
                        labels,
                        channels,
                        percentages)
                .forEach(Objects::requireNonNull);
        claims = List.copyOf(claims);
        for (Phrase phrase : claims) {
            Objects.requireNonNull(contexts.get(phrase.about()), phrase.about());
        }
    }

    Shorthand shorthand() {
        return new Shorthand(words);
    }

    /**
     * Ways an application comes in.
     *
     * @param ways pattern of them
     * @param beside pattern of those that are a way only where another is told too (书面)
     */
    record Ways(String ways, String beside) {
        Ways {
            Stream.of(ways, beside).forEach(Objects::requireNonNull);
        }
    }

    /**
     * Sums over more than the year.
     *
     * @param words pattern of words that sum up
     * @param unless pattern of what in the passage says that it is over the year
     */
    record Sums(String words, String unless) {
        Sums {
            Stream.of(words, unless).forEach(Objects::requireNonNull);
        }
    }

    /**
     * Measure words that count matters only with certain words, or none, behind them.
     *
     * @param units the measure words
     * @param follows pattern of what may stand behind
     */
    record Loose(List<String> units, String follows) {
        Loose {
            units = List.copyOf(units);
            Objects.requireNonNull(follows);
        }
    }

    /**
     * Patterns of what stands between a figure and its percentage.
     *
     * @param share where it tells a part of all applications
     * @param growth where it tells a change from the year before
     * @param fall where that change is a fall
     */
    record Percents(String share, String growth, String fall) {
        Percents {
            Stream.of(share, growth, fall).forEach(Objects::requireNonNull);
        }
    }

    /**
     * A passage is in it when it says one of the words, or stands in one of the topics or sections.
     *
     * @param here whether the passage itself must say them; otherwise the paragraph before it may
     */
    record Context(
            List<String> words, List<String> topics, List<String> sections, List<String> notSections, boolean here) {
        Context {
            words = List.copyOf(words);
            topics = List.copyOf(topics);
            sections = List.copyOf(sections);
            notSections = List.copyOf(notSections);
        }

        boolean has(Passage passage) {
            boolean about = topics.contains(passage.topic())
                    || sections.contains(passage.section())
                    || words.stream().anyMatch(w -> passage.text().contains(w) || (!here && passage.isAfter(w)));
            return about && !notSections.contains(passage.section());
        }
    }

    /**
     * How one subject is told.
     *
     * @param subject the claim made
     * @param cue words of which the passage says one
     * @param about name of the context it needs
     * @param after subjects one of which must be claimed just before it in the passage; empty when it stands alone
     * @param byChannel whether the numbers of the ways it comes in add up to it
     * @param shares whether a share of it may be told without its number
     * @param contradicts whether a denial stands beside a number of the same passage; otherwise neither is sure
     * @param frames words that tell a number in any order, each on one piece of a sentence
     * @param wholly patterns that tell that all of what was claimed just before is of this sort
     * @param value patterns that tell a number
     * @param none patterns that tell there was nothing
     * @param all patterns that tell every one was dealt with
     * @param unless patterns of clauses that are about something narrower or else
     * @param noneUnless the same for {@code none} when it differs
     * @param allUnless the same for {@code all} when it differs
     * @param unlessAfter patterns that must not follow
     * @param unlessBefore patterns that must not stand anywhere before it in the passage
     */
    record Phrase(
            String subject,
            List<String> cue,
            String about,
            List<String> after,
            boolean byChannel,
            boolean shares,
            boolean contradicts,
            List<String> frames,
            List<String> wholly,
            List<String> value,
            List<String> none,
            List<String> all,
            List<String> unless,
            List<String> noneUnless,
            List<String> allUnless,
            List<String> unlessAfter,
            List<String> unlessBefore) {
        Phrase {
            Objects.requireNonNull(subject);
            cue = List.copyOf(cue);
            after = told(after);
            frames = told(frames);
            wholly = told(wholly);
            value = told(value);
            none = told(none);
            all = told(all);
            unless = told(unless);
            noneUnless = noneUnless == null ? unless : List.copyOf(noneUnless);
            allUnless = allUnless == null ? unless : List.copyOf(allUnless);
            unlessAfter = told(unlessAfter);
            unlessBefore = told(unlessBefore);
        }

        private static List<String> told(List<String> patterns) {
            return patterns == null ? List.of() : List.copyOf(patterns);
        }
    }
}
