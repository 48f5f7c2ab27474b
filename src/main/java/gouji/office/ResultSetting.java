package gouji.office;

import gouji.data.NamedFile;
import gouji.data.RefusedFileException;
import gouji.message.Messages;
import gouji.message.Text;
import gouji.review.letter.Correspondence;
import gouji.review.letter.FormerReviews;
import gouji.review.letter.Letterhead;
import gouji.review.letter.Submissions;
import gouji.write.Format;
import gouji.write.office.LetterSetting;
import gouji.write.office.OfficeOutput;
import gouji.write.office.Templates;
import gouji.write.output.RunContext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What leaves the office after a review, and where it is laid.
 *
 * @param output the folder of results
 * @param formats what is written besides, as {@code check} writes it
 * @param templates a folder of letters of the office's own, or null
 * @param head what the office puts around its letters
 * @param replace whether results may take the place of whatever lies there
 */
public record ResultSetting(
        Path output, Set<Format> formats, @Nullable Path templates, Letterhead head, boolean replace) {
    private static final Messages MESSAGES = Messages.of("office");

    /**
     * @param fresh where the results are written
     * @throws RefusedFileException when a template cannot be used
     */
    void check(RunContext run, Path fresh) {
        try {
            if (templates != null) {
                NamedFile.demandFolder(templates);
            }
            OfficeOutput.check(run, fresh, new Templates(templates));
        } catch (IOException e) {
            throw new RefusedFileException(e);
        }
    }

    /** What is odd about the letters that will be written. */
    Optional<Text> doubt(LocalDate day) {
        return Optional.ofNullable(head.deadline())
                .filter(due -> due.isBefore(day))
                .map(due -> MESSAGES.text("letter.past", Text.day(due)));
    }

    /**
     * @param fresh where the results are written
     * @param kept ids of rules whose findings are no reason to hand in again
     * @param letters those of the rounds before; takes those that are written
     * @param former what is known of reviews before
     * @throws IOException when a file cannot be written
     */
    ReviewOutput open(
            RunContext run,
            Path fresh,
            RosterLists lists,
            Set<String> kept,
            Correspondence letters,
            FormerReviews former,
            OutputStream standard)
            throws IOException {
        Submissions submissions = lists.submissions(run);
        LetterSetting setting = new LetterSetting(
                new Templates(templates), head, submissions, kept, ResultSetting::written, former, letters);
        OfficeOutput office = new OfficeOutput(run, fresh, setting, lists.roll(run.language()), lists::areas);
        return new ReviewOutput(run, fresh, office, submissions, lists.line(run.language()), formats, standard);
    }

    /** When a file was written last. What lies in an archive, or has a name that cannot be told, has no time. */
    private static long written(String source) {
        try {
            return Files.getLastModifiedTime(Path.of(source)).toMillis();
        } catch (IOException | InvalidPathException e) {
            return 0;
        }
    }
}
