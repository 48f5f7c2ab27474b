package gouji.office;

import gouji.data.RefusedFileException;
import gouji.data.UnusableFileException;
import gouji.message.Language;
import gouji.message.Messages;
import gouji.message.Text;
import gouji.review.round.EarlierReview;
import gouji.review.round.RoundBook;
import gouji.review.round.ThisRound;
import gouji.review.store.KeptRound;
import gouji.review.store.PastRounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which round of its year a review is, and which it is laid beside.
 *
 * @param round the name the round is given, or ""
 * @param against {@value #LAST} or null for the round before, {@value #NONE}, the name, number or day of a round, or the
 *     path of a result that was written
 */
public record RoundChoice(String round, @Nullable String against) {
    /** The next round of its year, beside the one before. */
    public static final RoundChoice NEXT = new RoundChoice("", null);

    static final String LAST = "last";
    static final String NONE = "none";

    private static final Messages MESSAGES = Messages.of("office");

    RoundBook book(PastRounds past, LocalDate day) {
        return new RoundBook(past, round.strip(), day);
    }

    /**
     * An earlier review as it is compared with.
     *
     * @param against its findings, or null when nothing is compared
     * @param name what it is called, or ""
     */
    record Beside(@Nullable EarlierReview against, String name) {
        static final Beside NOTHING = new Beside(null, "");
    }

    /**
     * The result that was written and is compared with, or nothing when it is a round or none. What nobody can be
     * compared with is told before anything is read.
     */
    Optional<Beside> written(PastRounds past, EarlierReview.Now now) {
        try {
            RoundBook.objection(round.strip()).ifPresent(why -> refuse(round, why));
            String named = against;
            if (named == null || List.of(LAST, NONE).contains(named) || isRound(named, past.all())) {
                return Optional.empty();
            }
            Path file = file(named, past);
            Path result = Files.isDirectory(file) ? file.resolve(ReviewOutput.RESULT) : file;
            return Optional.of(new Beside(EarlierReview.read(result, now), named));
        } catch (IOException e) {
            throw new RefusedFileException(e);
        }
    }

    private static boolean isRound(String named, List<KeptRound> rounds) {
        return rounds.stream().anyMatch(kept -> ThisRound.means(kept.round(), named));
    }

    private static Path file(String named, PastRounds past) throws IOException {
        try {
            Path file = Path.of(named);
            if (Files.exists(file) || Files.isSymbolicLink(file)) {
                return file;
            }
        } catch (InvalidPathException e) {
            // it is no path, and no round either
        }
        throw unknown(named, past.all());
    }

    private static UnusableFileException unknown(String named, List<KeptRound> rounds) {
        Text known = rounds.isEmpty() ? MESSAGES.text("against.empty") : MESSAGES.text("against.known", list(rounds));
        return new UnusableFileException(named, MESSAGES.text("against.unknown", known), null);
    }

    private static Text list(List<KeptRound> rounds) {
        return new Text(list(rounds, Language.ZH), list(rounds, Language.EN));
    }

    private static String list(List<KeptRound> rounds, Language language) {
        return Text.list(rounds.stream()
                        .map(kept -> MESSAGES.get(
                                language,
                                "round.year",
                                kept.round().year() == 0 ? "?" : kept.round().year(),
                                kept.round().dated()))
                        .toList())
                .textIn(language);
    }

    /**
     * The round of the year that is compared with: the one asked for, else the one before.
     *
     * @throws RefusedFileException when the year has no such round before this one
     */
    Beside beside(ThisRound now, PastRounds past, EarlierReview.Now review) {
        String named = against;
        if (NONE.equals(named)) {
            return Beside.NOTHING;
        }
        Optional<KeptRound> found = named == null || named.equals(LAST) ? now.before() : now.earlier(named);
        if (found.isEmpty() && named != null && !named.equals(LAST)) {
            throw new RefusedFileException(unknown(named, now.earlier()));
        }
        return found.map(kept -> new Beside(
                        EarlierReview.round(past, kept.round(), review),
                        kept.round().dated().textIn(review.language())))
                .orElse(Beside.NOTHING);
    }

    private static void refuse(String name, Text why) {
        throw new RefusedFileException(new UnusableFileException(name, why, null));
    }
}
