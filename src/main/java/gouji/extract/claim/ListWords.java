package gouji.extract.claim;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The words of {@code rules/phrases/lists.yaml}; patterns are in the shorthand of {@code claims.yaml}.
 *
 * @param opening pattern of what stands between a whole and its parts
 * @param complete pattern of an opening that promises every part
 * @param partial pattern of words that say there are more parts
 * @param rest pattern of labels that stand for all other parts
 * @param aside pattern of words between two parts that are no part
 * @param stops pattern of labels that are no part of the whole before them
 * @param titles pattern of labels that are parts though they say such a word: 2023年年报
 * @param verdicts pattern of what behind a figure tells of the whole again: 6件均已答复
 * @param channels pattern of labels of the ways an application comes in
 * @param units pattern of labels of organs
 * @param platforms pattern of labels of the places where things are published
 * @param matter word without which a passage speaks of no application
 * @param labels longest label
 */
public record ListWords(
        String opening,
        String complete,
        String partial,
        String rest,
        String aside,
        String stops,
        String titles,
        String verdicts,
        String channels,
        String units,
        String platforms,
        String matter,
        int labels) {
    private static final int LONGEST_LABEL = 100;

    public ListWords {
        Stream.of(opening, complete, partial, rest, aside, stops, titles, verdicts, channels, units, platforms, matter)
                .forEach(Objects::requireNonNull);
        if (labels < 1 || labels > LONGEST_LABEL) {
            throw new IllegalArgumentException("labels");
        }
    }

    /** Kinds of parts, the first whose pattern all labels fit. */
    List<String> kinds() {
        return List.of("channels", "units", "platforms");
    }
}
