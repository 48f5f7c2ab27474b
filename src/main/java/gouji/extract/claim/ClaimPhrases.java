package gouji.extract.claim;

import gouji.extract.prose.Passage;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The phrases of {@code rules/phrases/claims.yaml}; patterns are in the shorthand told there.
 *
 * @param contexts what a passage must be about, by name
 * @param blockers patterns of clauses that assert nothing about this year's figures
 * @param otherMatters pattern of matters that are no applications; it rules out the clause behind it too
 * @param comparing what stands before a year that does not change the year a passage speaks of
 * @param carrying what stands behind a year that only names where a matter came from or went
 * @param parts pattern of the name of a part of a government
 * @param ownWords pattern of words for the organ alone
 * @param wholeWords pattern of words for the whole area
 * @param percentages how percentages are told behind a figure
 * @param claims the phrases, narrow subjects first
 */
public record ClaimPhrases(
        Map<String, Context> contexts,
        List<String> blockers,
        String otherMatters,
        String comparing,
        String carrying,
        String parts,
        String ownWords,
        String wholeWords,
        Percents percentages,
        List<Phrase> claims) {
    public ClaimPhrases {
        contexts = Map.copyOf(contexts);
        blockers = List.copyOf(blockers);
        Stream.of(otherMatters, comparing, carrying, parts, ownWords, wholeWords, percentages)
                .forEach(Objects::requireNonNull);
        claims = List.copyOf(claims);
        for (Phrase phrase : claims) {
            Objects.requireNonNull(contexts.get(phrase.about()), phrase.about());
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
     * @param value patterns that tell a number
     * @param none patterns that tell there was nothing
     * @param all patterns that tell every one was dealt with
     * @param unless patterns of clauses that are about something narrower or else
     * @param noneUnless the same for {@code none} when it differs
     * @param allUnless the same for {@code all} when it differs
     * @param unlessAfter patterns that must not follow
     */
    record Phrase(
            String subject,
            List<String> cue,
            String about,
            List<String> after,
            List<String> value,
            List<String> none,
            List<String> all,
            List<String> unless,
            List<String> noneUnless,
            List<String> allUnless,
            List<String> unlessAfter) {
        Phrase {
            Objects.requireNonNull(subject);
            cue = List.copyOf(cue);
            after = after == null ? List.of() : List.copyOf(after);
            value = value == null ? List.of() : List.copyOf(value);
            none = none == null ? List.of() : List.copyOf(none);
            all = all == null ? List.of() : List.copyOf(all);
            unless = unless == null ? List.of() : List.copyOf(unless);
            noneUnless = noneUnless == null ? unless : List.copyOf(noneUnless);
            allUnless = allUnless == null ? unless : List.copyOf(allUnless);
            unlessAfter = unlessAfter == null ? List.of() : List.copyOf(unlessAfter);
        }
    }
}
