package gouji.cli.options;

import gouji.cli.terminal.Help;
import gouji.data.RefusedFileException;
import gouji.review.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option of commands that go by a store there is. */
public final class StoreOption {
    @Option(names = "--store", required = true, paramLabel = "FILE")
    private Path file;

    public Path file() {
        return file;
    }

    /** A store that is not there is not made. */
    public Store open(Help help) throws IOException {
        if (!Files.exists(file)) {
            throw new RefusedFileException(new IOException(help.text("history.missing", file)));
        }
        return Store.open(file);
    }
}
