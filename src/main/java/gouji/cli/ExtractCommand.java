package gouji.cli;

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
    private GivenOptions given;

    @Mixin
    private LimitOptions limits;

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
        Shop shop = Shop.open(shared.rules());
        if (!blank && output != null && Files.isDirectory(output)) {
            Part.clear(output);
            return extract(shop, new FactFiles(output, Target::among, Masking.writer(unmask))::add);
        }
        try (Target target = Target.of(output, "json", terminal.result())) {
            int status = blank ? blank(shop, target) : together(shop, target);
            target.commit();
            return status;
        }
    }

    /** Takes the facts of one report. */
    @FunctionalInterface
    private interface Sink {
        void add(Facts facts) throws IOException;
    }

    private int together(Shop shop, Target target) throws IOException {
        try (FactsOutput out = new FactsOutput(target.stream(), Masking.writer(unmask))) {
            return extract(shop, out::add);
        }
    }

    private int blank(Shop shop, Target target) throws IOException {
        Form form = edition == null
                ? shop.forms().latest()
                : shop.forms()
                        .edition(edition)
                        .orElseThrow(() -> new ParameterException(
                                spec.commandLine(), spec.resourceBundle().getString("extract.edition")));
        BlankForm.write(form, shop.forms(), target.stream());
        return ExitCode.OK;
    }

    private int extract(Shop shop, Sink sink) throws IOException {
        Failures failures = new Failures(terminal, Help.in(shared.language()), shared.debug());
        Bounds bounds = limits.bounds(spec);
        Intake intake = shop.intake(given.given(), bounds, failures::note);
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
