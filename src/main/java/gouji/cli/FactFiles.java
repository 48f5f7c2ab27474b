package gouji.cli;

import gouji.model.Facts;
import gouji.write.FactsOutput;
import gouji.write.FolderFiles;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Writes the facts of every report to a file of its own, named after the report. */
final class FactFiles {
    private final FolderFiles files;
    private final UnaryOperator<String> mask;

    FactFiles(Path folder, UnaryOperator<String> mask) throws IOException {
        this.files = new FolderFiles(folder, ".json");
        this.mask = mask;
    }

    void add(Facts facts) throws IOException {
        String source = facts.report().source();
        Path file = files.next(mask.apply(source.substring(source.lastIndexOf('/') + 1)));
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file));
                FactsOutput out = new FactsOutput(stream, mask)) {
            out.add(facts);
        }
    }

    /** Removes what an earlier run left. */
    void retain() throws IOException {
        files.retain();
    }
}
