package gouji.cli.options;

import gouji.cli.terminal.Help;
import gouji.cli.terminal.Terminal;
import gouji.data.RefusedFileException;
import gouji.finding.CheckedReport;
import gouji.finding.Decision;
import gouji.message.Language;
import gouji.office.DecisionIntake;
import gouji.review.decision.DecisionFile;
import gouji.review.decision.DecisionReach;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Options of what was decided of findings before. */
public final class DecisionOptions {
    @Option(names = "--decisions", paramLabel = "FILE", split = ProjectFile.BETWEEN)
    private List<Path> files = List.of();

    @Option(names = "--waivers", paramLabel = "FILE")
    private @Nullable Path waivers;

    @Mixin
    private BaselineOptions baseline;

    /**
     * Reads the files; entries that cannot be taken are told.
     *
     * @throws RefusedFileException when a file cannot be used
     */
    public DecisionIntake open(Terminal terminal, Language language, CommandSpec spec) {
        return DecisionIntake.of(files, passing(terminal, language, spec), terminal.lines(language));
    }

    private DecisionIntake.Passing passing(Terminal terminal, Language language, CommandSpec spec) {
        Help help = Help.in(language);
        List<Decision> beside = new ArrayList<>();
        try {
            beside.addAll(baseline.read(help, spec));
            if (waivers != null) {
                beside.addAll(DecisionFile.readWhole(waivers).decisions());
            }
        } catch (IOException e) {
            throw new RefusedFileException(e);
        }
        return new DecisionIntake.Passing() {
            @Override
            public List<Decision> decisions() {
                return beside;
            }

            @Override
            public void note(CheckedReport checked) {
                baseline.note(checked, language);
            }

            @Override
            public void finish(DecisionReach reach) throws IOException {
                baseline.finish(terminal, help, reach);
            }
        };
    }
}
