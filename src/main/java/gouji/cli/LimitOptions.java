package gouji.cli;

import gouji.check.intake.Bounds;
import gouji.check.intake.BoundsFile;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The option of commands that read reports. */
public final class LimitOptions {
    @Option(names = "--limits", paramLabel = "FILE")
    private Path limits;

    /** How much of a file is read. */
    public Bounds bounds(CommandSpec spec) {
        try {
            return limits == null ? Bounds.DEFAULT : BoundsFile.read(limits);
        } catch (IOException e) {
            throw new Refused(e);
        }
    }
}
