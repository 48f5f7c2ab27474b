package gouji.review.letter;

import gouji.finding.PastLetter;
import gouji.message.Codes;
import gouji.text.Space;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a round beside those of the rounds before it. A unit is not asked for the same thing a second time before
 * it has handed in again, but for a report that is missing still; what it has explained is decided, and no finding that counts. Used by one thread.
 */
public final class Correspondence {
    private static final String MISSING = Codes.of(LetterKind.MISSING);

    private final List<PastLetter> before;
    private final LocalDate day;
    private final List<PastLetter> written = new ArrayList<>();

    /**
     * @param before the letters of the rounds before, the oldest leading
     * @param day the day the letters of this round are dated
     */
    public Correspondence(List<PastLetter> before, LocalDate day) {
        this.before = List.copyOf(before);
        this.day = day;
    }

    /** Of a round that has none before it and is not kept. */
    public static Correspondence first() {
        return new Correspondence(List.of(), LocalDate.EPOCH);
    }

    /**
     * What a unit is to be written about.
     *
     * @param bytes hashes of the reports it has handed in, as {@link #bytes} puts them; "" when there is none
     * @param matters fingerprints of the findings it has to act on, or codes of what else it has to do
     * @param head tells by when letters are to be answered: when that is over, a report that is missing is asked for again
     */
    public Due due(String unit, String bytes, Collection<String> matters, Letterhead head) {
        Set<String> told = new HashSet<>();
        LocalDate last = null;
        for (PastLetter letter : lastAbout(unit, bytes)) {
            told.addAll(letter.matters());
            last = letter.day();
        }
        if (last != null && head.due(last).filter(day::isAfter).isPresent()) {
            told.remove(MISSING);
        }
        Set<String> due = new LinkedHashSet<>(matters);
        @Nullable LocalDate waiting = due.stream().anyMatch(told::contains) ? last : null;
        due.removeAll(told);
        return new Due(due, waiting);
    }

    /** How often a unit that has handed in nothing was reminded in the rounds before. */
    public int reminders(String unit) {
        return (int) lastAbout(unit, bytes(List.of())).stream()
                .filter(letter -> letter.matters().contains(MISSING))
                .count();
    }

    /**
     * The letters about these reports since the unit last handed in something else, the oldest leading. Of two letters of
     * one day each may be about a report of its own.
     */
    private List<PastLetter> lastAbout(String unit, String bytes) {
        TreeMap<LocalDate, List<PastLetter>> byDay = before.stream()
                .filter(letter -> name(letter.unit()).equals(name(unit)))
                .collect(Collectors.groupingBy(PastLetter::day, TreeMap::new, Collectors.toList()));
        List<PastLetter> last = new ArrayList<>();
        for (List<PastLetter> letters : byDay.descendingMap().values()) {
            List<PastLetter> same = letters.stream()
                    .filter(letter -> letter.bytes().equals(bytes))
                    .toList();
            if (same.isEmpty()) {
                break;
            }
            last.addAll(0, same);
        }
        return last;
    }

    private static String name(String unit) {
        return Space.without(unit);
    }

    /** What stands for the reports of a unit, whatever their order. */
    public static String bytes(Collection<String> hashes) {
        return String.join(" ", hashes.stream().sorted().toList());
    }

    /**
     * Notes a letter that is written.
     *
     * @param kind what it asks for, as a code such as {@code return}
     */
    public void wrote(String unit, String kind, String bytes, Collection<String> matters) {
        written.add(new PastLetter(unit, kind, bytes, List.copyOf(matters), day));
    }

    /** The letters of this round, to be kept when it comes to its end. */
    public List<PastLetter> written() {
        return List.copyOf(written);
    }
}
