package gouji.cli.review;

import gouji.cli.terminal.RefusedFileException;
import gouji.review.roster.RosterFile;
import gouji.review.survey.RosterSurvey;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The option of a review that lays it beside a roster. */
final class RosterOption {
    @Option(names = "--roster", paramLabel = "FILE")
    private @Nullable Path roster;

    /** What the roster tells of the reports, or null without one. */
    @Nullable
    RosterSurvey survey(CommandSpec spec) {
        try {
            return roster == null ? null : new RosterSurvey(RosterFile.read(roster));
        } catch (IOException e) {
            throw new RefusedFileException(e);
        }
    }
}
