package gouji.cli.review;

import gouji.cli.terminal.Help;
import gouji.cli.terminal.RefusedFileException;
import gouji.data.NamedFile;
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
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Options of what leaves the office. */
final class OutputOptions {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true)
    private Path output;

    @Option(names = "--format", split = ",", paramLabel = "csv|sarif|junit|markdown|json")
    private Set<Format> formats = EnumSet.noneOf(Format.class);

    @Option(names = "--templates", paramLabel = "DIR")
    private @Nullable Path templates;

    @Mixin
    private LetterOptions letter;

    Path output() {
        return output;
    }

    /**
     * @param fresh where the results are written
     * @throws ParameterException when a template cannot be used
     */
    void check(RunContext run, Path fresh, CommandSpec spec) {
        try {
            if (templates != null) {
                NamedFile.demandFolder(templates);
            }
            letter.head(Help.in(run.language()));
            OfficeOutput.check(run, fresh, new Templates(templates));
        } catch (IOException e) {
            throw new RefusedFileException(e);
        }
    }

    /** What the office puts around its letters. */
    LetterOptions letter() {
        return letter;
    }

    /**
     * @param fresh where the results are written
     * @param letters those of the rounds before; takes those that are written
     * @param former what is known of reviews before
     * @throws IOException when a file cannot be written
     */
    ReviewOutput open(
            RunContext run,
            Path fresh,
            RosterLists lists,
            Correspondence letters,
            FormerReviews former,
            OutputStream standard)
            throws IOException {
        Letterhead head = letter.head(Help.in(run.language()));
        Submissions submissions = lists.submissions(run);
        LetterSetting setting =
                new LetterSetting(new Templates(templates), head, submissions, OutputOptions::written, former, letters);
        OfficeOutput office = new OfficeOutput(run, fresh, setting, lists.roll(run.language()), lists.areas());
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
