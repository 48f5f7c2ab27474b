package gouji.cli.decisions;

import gouji.cli.options.SharedOptions;
import gouji.cli.options.StoreOption;
import gouji.cli.terminal.ExitCode;
import gouji.cli.terminal.Help;
import gouji.cli.terminal.Terminal;
import gouji.data.RefusedFileException;
import gouji.message.Text;
import gouji.office.DecisionIntake;
import gouji.review.decision.DecisionFile;
import gouji.review.decision.DecisionImport;
import gouji.review.decision.ReadDecisions;
import gouji.review.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gouji decisions import}: writes what files say of findings down in a store. */
@Command(name = "import", sortOptions = false)
public final class DecisionsImportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private SharedOptions shared;

    @Mixin
    private StoreOption store;

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files;

    public DecisionsImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Help help = Help.in(shared.language());
        Map<Path, ReadDecisions> read = read();
        LocalDate day = asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
        Consumer<Text> told = terminal.lines(shared.language());
        boolean whole = true;
        try (Store kept = store.open(help)) {
            DecisionImport taking = new DecisionImport(kept.decisions(), day);
            for (Map.Entry<Path, ReadDecisions> file : read.entrySet()) {
                DecisionIntake.refused(told, file.getKey(), file.getValue().refused());
                DecisionImport.Taken taken = taking.take(file.getValue());
                DecisionIntake.taken(told, file.getKey(), taken);
                whole &= file.getValue().refused().isEmpty() && taken.refused().isEmpty();
            }
        }
        return whole ? ExitCode.OK : ExitCode.UNREADABLE;
    }

    /** All of them before anything is written down. */
    private Map<Path, ReadDecisions> read() {
        Map<Path, ReadDecisions> read = new LinkedHashMap<>();
        try {
            for (Path file : files) {
                read.put(file, DecisionFile.read(file));
            }
        } catch (IOException e) {
            throw new RefusedFileException(e);
        }
        return read;
    }
}
