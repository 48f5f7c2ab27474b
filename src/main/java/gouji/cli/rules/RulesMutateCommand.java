package gouji.cli.rules;

import gouji.ReportReading;
import gouji.cases.CaseBook;
import gouji.cases.FaultyCaseException;
import gouji.cases.Mutation;
import gouji.cases.MutationExceptions;
import gouji.cli.options.ProfileOption;
import gouji.cli.options.SharedOptions;
import gouji.cli.terminal.ExitCode;
import gouji.cli.terminal.Help;
import gouji.cli.terminal.Terminal;
import gouji.engine.RuleEngine;
import gouji.rules.RuleBook;
import gouji.rules.mutants.Mutant;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gouji rules mutate}: puts small mistakes into rules and lists those no case notices. */
@Command(name = "mutate", sortOptions = false)
public final class RulesMutateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private SharedOptions shared;

    @Mixin
    private ProfileOption profile;

    @Option(
            names = "--kind",
            split = ",",
            paramLabel = "operator|connective|number|constraint",
            descriptionKey = "mutate.kind")
    private Set<Mutant.Kind> kinds = EnumSet.allOf(Mutant.Kind.class);

    @Parameters(arity = "0..1", paramLabel = "DIR", defaultValue = "")
    private String part;

    public RulesMutateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        RuleBook book = profile.book(shared.rules());
        ReportReading reading = new ReportReading(shared.rules(), book.forms());
        MutationExceptions exceptions = MutationExceptions.read(shared.rules());
        try (RuleEngine judge = new RuleEngine(book)) {
            CaseBook cases = reading.cases();
            List<Mutant> survivors = new Mutation(book, cases, judge).survivors(this::asked);
            return report(survivors, exceptions);
        } catch (FaultyCaseException e) {
            terminal.messages().println(e.text().textIn(shared.language()));
            return ExitCode.RULES;
        }
    }

    private boolean asked(Mutant mutant) {
        return kinds.contains(mutant.kind()) && RuleSelection.of(mutant.file(), part);
    }

    private int report(List<Mutant> survivors, MutationExceptions exceptions) {
        Help help = Help.in(shared.language());
        List<Mutant> unexcused =
                survivors.stream().filter(m -> !exceptions.excuses(m)).toList();
        unexcused.forEach(
                m -> terminal.words().println(help.text("mutant.survives", m.file(), m.line(), m.rule(), m.change())));
        terminal.words().println(help.text("mutants.count", unexcused.size(), survivors.size() - unexcused.size()));
        return unexcused.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
    }
}
