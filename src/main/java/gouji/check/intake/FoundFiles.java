package gouji.check.intake;

import gouji.data.RefusedFileException;
import gouji.data.UnusableFileException;
import gouji.finding.Skipped;
import gouji.message.Messages;
import gouji.message.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the files of a command before anything is read. */
public final class FoundFiles {
    private static final Messages MESSAGES = Messages.of("check");
    private static final Messages WRITERS = Messages.of("write");

    private FoundFiles() {}

    /** @throws RefusedFileException when there is none: a folder that is empty is not the one that was meant */
    public static FileFinder below(List<Path> paths) {
        FileFinder found = FileFinder.walk(paths);
        if (found.inputs().isEmpty()) {
            String names = paths.stream().map(Path::toString).collect(Collectors.joining(" "));
            throw new RefusedFileException(new UnusableFileException(names, why(found.skipped()), null));
        }
        return found;
    }

    private static Text why(List<Skipped> skipped) {
        if (skipped.isEmpty()) {
            return MESSAGES.text("input.empty");
        }
        Skipped first = skipped.get(0);
        return MESSAGES.text(
                "input.skipped", skipped.size(), first.source(), WRITERS.text("skipped." + first.reason()));
    }
}
