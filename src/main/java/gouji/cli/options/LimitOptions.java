package gouji.cli.options;

import gouji.check.intake.InputLimits;
import gouji.check.intake.LimitsFile;
import gouji.data.RefusedFileException;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The option of commands that read reports. */
public final class LimitOptions {
    @Option(names = "--limits", paramLabel = "FILE")
    private @Nullable Path limits;

    /** The file that says so, or null. */
    public @Nullable Path file() {
        return limits;
    }

    /** How much of a file is read. */
    public InputLimits bounds(CommandSpec spec) {
        try {
            return limits == null ? InputLimits.DEFAULT : LimitsFile.read(limits);
        } catch (IOException e) {
            throw new RefusedFileException(e);
        }
    }
}
