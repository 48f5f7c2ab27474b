package gouji.cli.rules;

import gouji.ReportReading;
import gouji.cases.CaseBook;
import gouji.cases.Coverage;
import gouji.cases.FaultyCaseException;
import gouji.cli.options.ProfileOption;
import gouji.cli.options.SharedOptions;
import gouji.cli.terminal.ErrorReporter;
import gouji.cli.terminal.ExitCode;
import gouji.cli.terminal.Help;
import gouji.cli.terminal.Terminal;
import gouji.engine.RuleEngine;
import gouji.rules.RuleBook;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.file.UnreadFiles;
import gouji.rules.lint.Lint;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code gouji rules lint}: what does not load, and what loads and will still trouble readers and authors. */
@Command(name = "lint", sortOptions = false)
public final class RulesLintCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private SharedOptions shared;

    @Mixin
    private ProfileOption profile;

    public RulesLintCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        RuleBook book = profile.book(shared.rules());
        new RuleEngine(book).close();
        ReportReading reading = new ReportReading(shared.rules(), book.forms());
        try {
            CaseBook cases = reading.cases();
            return report(Stream.of(Lint.of(book), Coverage.of(book, cases.cases()), UnreadFiles.in(shared.rules()))
                    .flatMap(List::stream)
                    .sorted(Diagnostic.ORDER)
                    .toList());
        } catch (FaultyCaseException e) {
            terminal.messages().println(e.text().textIn(shared.language()));
            return ExitCode.RULES;
        }
    }

    private int report(List<Diagnostic> found) {
        Help help = Help.in(shared.language());
        found.forEach(d -> terminal.words().println(ErrorReporter.line(d, help.language())));
        terminal.words().println(help.text("lint.count", found.size()));
        return found.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
    }
}
