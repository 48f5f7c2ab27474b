package gouji.cli.extract;

import gouji.ReportReading;
import gouji.check.intake.FileFinder;
import gouji.check.intake.Input;
import gouji.check.intake.InputLimits;
import gouji.check.intake.ReportLoader;
import gouji.cli.options.ReportOptions;
import gouji.cli.options.SharedOptions;
import gouji.cli.terminal.ErrorReporter;
import gouji.cli.terminal.ExitCode;
import gouji.cli.terminal.Help;
import gouji.cli.terminal.Terminal;
import gouji.form.Form;
import gouji.model.Facts;
import gouji.redaction.Masking;
import gouji.write.facts.BlankForm;
import gouji.write.facts.FactFiles;
import gouji.write.facts.FactsOutput;
import gouji.write.place.OutputTarget;
import gouji.write.place.PendingFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gouji extract}: writes what was read of reports as JSON that {@code check} accepts, or an empty form to fill in. */
@Command(name = "extract", sortOptions = false)
public final class ExtractCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SharedOptions shared;

    @Option(names = "--format", defaultValue = "json", paramLabel = "json")
    @SuppressWarnings("unused") // there is but one, so far
    private FactFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|DIR")
    private @Nullable Path output;

    @Option(names = "--blank")
    private boolean blank;

    @Option(names = "--edition", paramLabel = "YEAR")
    private @Nullable Integer edition;

    @Mixin
    private ReportOptions reports;

    @Option(names = "--unmask")
    private boolean unmask;

    @Parameters(arity = "0..*", paramLabel = "PATH")
    private List<Path> paths = List.of();

    public ExtractCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What facts can be written as. */
    enum FactFormat {
        JSON
    }

    @Override
    public Integer call() throws IOException {
        if (blank == !paths.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), spec.resourceBundle().getString("extract.what"));
        }
        ReportReading reading = ReportReading.open(shared.rules());
        if (!blank && output != null && Files.isDirectory(output)) {
            PendingFile.clear(output);
            return extract(reading, new FactFiles(output, OutputTarget::among, Masking.writer(unmask))::add);
        }
        try (OutputTarget target = OutputTarget.of(output, "json", terminal.result())) {
            int status = blank ? blank(reading, target) : together(reading, target);
            target.commit();
            return status;
        }
    }

    /** Takes the facts of one report. */
    @FunctionalInterface
    private interface Sink {
        void add(Facts facts) throws IOException;
    }

    private int together(ReportReading reading, OutputTarget target) throws IOException {
        try (FactsOutput out = new FactsOutput(target.stream(), Masking.writer(unmask))) {
            return extract(reading, out::add);
        }
    }

    private int blank(ReportReading reading, OutputTarget target) throws IOException {
        Form form = edition == null
                ? reading.forms().latest()
                : reading.forms()
                        .edition(edition)
                        .orElseThrow(() -> new ParameterException(
                                spec.commandLine(), spec.resourceBundle().getString("extract.edition")));
        BlankForm.write(form, reading.forms(), target.stream());
        return ExitCode.OK;
    }

    private int extract(ReportReading reading, Sink sink) throws IOException {
        ErrorReporter failures = new ErrorReporter(terminal, Help.in(shared.language()), shared.debug());
        InputLimits bounds = reports.bounds(spec);
        ReportLoader intake = reading.intake(reading.phrases(), reports.given(), bounds, failures::failed);
        boolean all = true;
        for (Iterator<Input> inputs = FileFinder.walk(paths).unpacked(bounds); inputs.hasNext(); ) {
            for (Facts facts : intake.load(inputs.next()).reports()) {
                sink.add(facts);
                all &= !facts.cells().isEmpty() || !facts.sections().isEmpty();
            }
        }
        return all ? ExitCode.OK : ExitCode.UNREADABLE;
    }
}
