package gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words that tell together what a number counts, in any order within the piece of a sentence around it. */
final class Frame {
    private static final String REACHES_BACK = "<";
    private static final Pattern YEARS = Pattern.compile("[\uF701\uF702]");

    private final List<Part> parts = new ArrayList<>();
    private final boolean ofYears;

    /** A word, and what ends its hold on later numbers; null where it must stand in the piece itself. */
    private record Part(Pattern word, @Nullable Pattern rivals) {}

    /** Where the words stand in the piece, its number included. */
    record Span(int start, int end) {}

    /**
     * @param words the words with blanks between; one with {@code <} before it may also stand earlier in the passage
     * @param rivals by the name of a word, what must not stand between it and the piece
     */
    Frame(String words, Map<String, String> rivals, Shorthand shorthand) {
        for (String word : words.split(" ", 0)) {
            boolean back = word.startsWith(REACHES_BACK);
            String name = word.replaceAll("[<{}]", "");
            Pattern rival = back ? shorthand.compile(rivals.getOrDefault(name, "(?!)")) : null;
            parts.add(new Part(shorthand.compile(back ? word.substring(1) : word), rival));
        }
        ofYears = parts.stream().anyMatch(p -> YEARS.matcher(p.word().pattern()).find());
    }

    /** Whether a year in the piece belongs to what it tells. */
    boolean ofYears() {
        return ofYears;
    }

    /** Where it is told of a number, or null. */
    @Nullable
    Span in(String text, ClausePart piece) {
        int start = piece.sign();
        int end = piece.sign() + 1;
        for (Part part : parts) {
            Matcher own = part.word().matcher(text).region(piece.from(), piece.to());
            own.useTransparentBounds(true);
            if (own.find()) {
                start = Math.min(start, own.start());
                end = Math.max(end, own.end());
            } else if (!holds(part, text, piece)) {
                return null;
            }
        }
        return new Span(start, end);
    }

    private static boolean holds(Part part, String text, ClausePart piece) {
        if (part.rivals() == null) {
            return false;
        }
        Matcher before = part.word().matcher(text).region(0, piece.from());
        int said = -1;
        while (before.find()) {
            said = before.end();
        }
        return said >= 0
                && !part.rivals()
                        .matcher(text)
                        .useTransparentBounds(true)
                        .region(said, piece.to())
                        .find();
    }

    /** Whether its words are told, number or none. */
    boolean toldIn(String words) {
        return parts.stream().allMatch(p -> p.word().matcher(words).find());
    }
}
