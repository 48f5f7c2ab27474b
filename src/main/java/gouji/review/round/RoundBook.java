package gouji.review.round;

import gouji.data.UnusableFileException;
import gouji.finding.Round;
import gouji.message.Messages;
import gouji.message.Text;
import gouji.review.store.KeptRound;
import gouji.review.store.PastRounds;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says which round of its year a review is. Over the same reports it is the last one again. */
public final class RoundBook {
    private static final Messages MESSAGES = Messages.of("check");

    /** Words of {@code --against} that are no names. */
    private static final Set<String> TAKEN = Set.of("last", "none");

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final int LONGEST = 40;

    private final PastRounds past;
    private final String name;
    private final LocalDate day;

    /**
     * @param name what the round is to be called, or ""
     * @param day the day of the review
     */
    public RoundBook(PastRounds past, String name, LocalDate day) {
        this.past = past;
        this.name = name;
        this.day = day;
    }

    /** Why no round can be called so, or nothing; told before anything is read. */
    public static Optional<Text> objection(String name) {
        boolean odd = TAKEN.contains(name)
                || name.matches(DAY)
                || name.length() > LONGEST
                || name.chars().anyMatch(Character::isISOControl);
        return odd ? Optional.of(MESSAGES.text("round.name", LONGEST)) : Optional.empty();
    }

    /**
     * The round of a review of these reports.
     *
     * @throws UnusableFileException when the name is that of a round over other reports, or of one to come
     */
    public ThisRound open(RoundInputs inputs) throws UnusableFileException {
        List<KeptRound> rounds = past.of(inputs.year());
        if (!rounds.isEmpty()) {
            KeptRound last = rounds.get(rounds.size() - 1);
            boolean named = name.isEmpty() || last.round().isCalled(name);
            if (named && isSame(inputs, last)) {
                return new ThisRound(last.round(), last, rounds.subList(0, rounds.size() - 1));
            }
        }
        return begun(inputs.year(), rounds);
    }

    private boolean isSame(RoundInputs inputs, KeptRound last) {
        return inputs.areSame(past.reports(last).stream()
                .filter(filed -> !filed.isBatch())
                .map(filed -> RoundInputs.content(filed.bytes(), filed.source()))
                .toList());
    }

    private ThisRound begun(int year, List<KeptRound> rounds) throws UnusableFileException {
        Optional<KeptRound> over =
                rounds.stream().filter(kept -> kept.round().isCalled(name)).findFirst();
        if (over.isPresent()) {
            throw new UnusableFileException(
                    name,
                    MESSAGES.text("round.taken", Text.day(over.get().round().day())),
                    null);
        }
        int number = rounds.size() + 1;
        Round numbered = new Round(year, number, "", day);
        if (numbered.isCalled(name) || name.isEmpty()) {
            return new ThisRound(numbered, null, rounds);
        }
        if (isNumber(name)) {
            throw new UnusableFileException(name, MESSAGES.text("round.next", numbered.title()), null);
        }
        return new ThisRound(new Round(year, number, name, day), null, rounds);
    }

    /** Whether it is what another round will be called that is given no name. */
    private boolean isNumber(String words) {
        for (int number = 1; number < 100; number++) {
            if (new Round(0, number, "", day).isCalled(words)) {
                return true;
            }
        }
        return false;
    }
}
