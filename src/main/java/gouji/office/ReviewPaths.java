package gouji.office;

import gouji.data.NamedFile;
import gouji.data.RefusedFileException;
import gouji.data.UnusableFileException;
import gouji.message.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a review reads and where it writes, looked at before anything is read or made.
 *
 * @param reports the reports of the year
 * @param previous those of the year before, or none
 * @param output where the results go
 */
record ReviewPaths(List<Path> reports, List<Path> previous, Path output) {
    private static final Messages MESSAGES = Messages.of("office");

    /** @throws RefusedFileException when something that is to be read is not there; reports of the year before would all be missing */
    void demand() {
        try {
            for (Path path : inputs().toList()) {
                NamedFile.demand(path);
            }
        } catch (UnusableFileException e) {
            throw new RefusedFileException(e);
        }
    }

    /**
     * What is written must not be taken for a report by this review or the next, nor overwrite one.
     *
     * @throws RefusedFileException when what is read and where results go lie in one another
     */
    void keepApart() throws IOException {
        Path out = real(output);
        for (Path path : inputs().toList()) {
            Path in = real(path);
            if (in.startsWith(out) || out.startsWith(in)) {
                throw new RefusedFileException(MESSAGES.text("review.apart", out, in));
            }
        }
    }

    private Stream<Path> inputs() {
        return Stream.concat(reports.stream(), previous.stream());
    }

    /** Where a path leads, as far as it is there: links, and capitals that do not count, hide no folder. */
    static Path real(Path path) throws IOException {
        Path whole = path.toAbsolutePath().normalize();
        Path there = whole;
        while (there.getParent() != null && !there.toFile().exists()) {
            there = there.getParent();
        }
        return there.toRealPath().resolve(there.relativize(whole)).normalize();
    }
}
