package gouji.cli.review;

import gouji.cli.terminal.RefusedFileException;
import gouji.data.NamedFile;
import gouji.write.Format;
import gouji.write.office.OfficeOutput;
import gouji.write.office.SubmissionLists;
import gouji.write.office.Templates;
import gouji.write.output.RunContext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
            OfficeOutput.check(run, fresh, new Templates(templates));
        } catch (IOException e) {
            throw new RefusedFileException(e);
        }
    }

    /**
     * @param fresh where the results are written
     * @throws IOException when a file cannot be written
     */
    ReviewOutput open(RunContext run, Path fresh, RosterLists lists, OutputStream standard) throws IOException {
        SubmissionLists roll = lists.roll(run.language());
        OfficeOutput office = new OfficeOutput(run, fresh, new Templates(templates), roll, lists.areas());
        return new ReviewOutput(run, fresh, office, lists.line(run.language()), formats, standard);
    }
}
