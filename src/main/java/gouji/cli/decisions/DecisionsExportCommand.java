package gouji.cli.decisions;

import gouji.cli.options.SharedOptions;
import gouji.cli.options.StoreOption;
import gouji.cli.terminal.ExitCode;
import gouji.cli.terminal.Help;
import gouji.cli.terminal.Terminal;
import gouji.finding.Decision;
import gouji.redaction.Masking;
import gouji.review.decision.DecisionYaml;
import gouji.review.store.Store;
import gouji.write.place.OutputTarget;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gouji decisions export}: the decisions in force in a store as a file for colleagues and CI. */
@Command(name = "export", sortOptions = false)
public final class DecisionsExportCommand implements Callable<Integer> {
    private static final String ENDING = "yaml";

    private final Terminal terminal;

    @Mixin
    private SharedOptions shared;

    @Mixin
    private StoreOption store;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private @Nullable Path output;

    @Option(names = "--unmask")
    private boolean unmask;

    public DecisionsExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Help help = Help.in(shared.language());
        try (Store kept = store.open(help);
                OutputTarget target = OutputTarget.of(output, ENDING, terminal.result())) {
            List<Decision> all = kept.decisions().inForce();
            DecisionYaml.write(all, Masking.writer(unmask), shared.language(), target.stream());
            target.commit();
            if (output != null) {
                terminal.messages().println(help.text("decisions.written", output, all.size()));
            }
            return ExitCode.OK;
        }
    }
}
