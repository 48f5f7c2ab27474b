package gouji.cli;

import gouji.ReportReading;
import gouji.check.intake.Bounds;
import gouji.check.intake.Folders;
import gouji.check.intake.Input;
import gouji.check.intake.Intake;
import gouji.form.Form;
import gouji.model.Facts;
import gouji.model.Masking;
import gouji.write.BlankForm;
import gouji.write.FactsOutput;
import gouji.write.Target;
import gouji.write.place.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gouji extract}: writes what was read of reports as JSON that {@code check} accepts, or an empty form to fill in. */
@Command(name = "extract", sortOptions = false)
final class ExtractCommand implements Callable<Integer> {
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
    private Path output;

    @Option(names = "--blank")
    private boolean blank;

    @Option(names = "--edition", paramLabel = "YEAR")
    private Integer edition;

    @Mixin
    private ReportOptions reports;

    @Option(names = "--unmask")
    private boolean unmask;

    @Parameters(arity = "0..*", paramLabel = "PATH")
    private List<Path> paths = List.of();

    ExtractCommand(Terminal terminal) {
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
            Part.clear(output);
            return extract(reading, new FactFiles(output, Target::among, Masking.writer(unmask))::add);
        }
        try (Target target = Target.of(output, "json", terminal.result())) {
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

    private int together(ReportReading reading, Target target) throws IOException {
        try (FactsOutput out = new FactsOutput(target.stream(), Masking.writer(unmask))) {
            return extract(reading, out::add);
        }
    }

    private int blank(ReportReading reading, Target target) throws IOException {
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
        Failures failures = new Failures(terminal, Help.in(shared.language()), shared.debug());
        Bounds bounds = reports.bounds(spec);
        Intake intake = reading.intake(reading.phrases(), reports.given(), bounds, failures::failed);
        boolean all = true;
        for (Iterator<Input> inputs = Folders.walk(paths).unpacked(bounds); inputs.hasNext(); ) {
            for (Facts facts : intake.take(inputs.next()).reports()) {
                sink.add(facts);
                all &= !facts.cells().isEmpty() || !facts.sections().isEmpty();
            }
        }
        return all ? ExitCode.OK : ExitCode.UNREADABLE;
    }
}
