package gouji.extract.outline;

import gouji.extract.outline.Chapters.Candidate;
import gouji.text.Enumerator;
import gouji.text.Enumerator.Style;
import java.util.List;

/**
 * Tells headings of topics that are worded like chapters from chapters. Where the chapters are numbered 一、二、 a heading
 * of another rank is a chapter only under the number of its chapter, and never where the topics of chapter one go on
 * behind it.
 */
final class HeadingLevels {
    private static final int NUMBERED_CHAPTERS = 3;
    private static final int LONGEST_TOPIC = 36;

    private final TopicWords words;

    HeadingLevels(TopicWords words) {
        this.words = words;
    }

    /** Those of the candidates that are headings of topics. */
    List<Candidate> topics(List<Candidate> candidates, List<OutlineLine> pieces) {
        long numbered = candidates.stream()
                .filter(c -> c.isKnown() && c.style() == Style.TOP)
                .map(c -> c.mark().code())
                .distinct()
                .count();
        return numbered < NUMBERED_CHAPTERS
                ? List.of()
                : candidates.stream()
                        .filter(c -> c.isKnown() && c.style() != Style.TOP)
                        .filter(c -> isOtherwiseNumbered(c) || topicsGoOn(c, candidates, pieces))
                        .toList();
    }

    private static boolean isOtherwiseNumbered(Candidate candidate) {
        return candidate.style() != Style.NONE && !candidate.rightNumber();
    }

    /** Whether headings of other topics, written alike, follow before the next chapter. */
    private boolean topicsGoOn(Candidate candidate, List<Candidate> candidates, List<OutlineLine> pieces) {
        int next = candidates.stream()
                .filter(c -> c.style() == Style.TOP
                        && c.mark().piece() > candidate.mark().piece())
                .mapToInt(c -> c.mark().piece())
                .min()
                .orElse(pieces.size());
        List<String> own = words.named(candidate.mark().heading());
        return !own.isEmpty()
                && pieces.subList(candidate.mark().piece() + 1, next).stream()
                        .anyMatch(piece -> isTopic(piece, candidate.style(), own));
    }

    private boolean isTopic(OutlineLine piece, Style style, List<String> others) {
        Enumerator lead = Enumerator.of(piece.text());
        if (lead.style() != style) {
            return false;
        }
        HeadingLine line = HeadingLine.of(piece.text(), lead.end());
        boolean heading = line.heading().length() <= LONGEST_TOPIC && (style != Style.NONE || line.whole());
        return heading && words.named(line.heading()).stream().anyMatch(code -> !others.contains(code));
    }
}
