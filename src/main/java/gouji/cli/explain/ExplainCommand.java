package gouji.cli.explain;

import gouji.CheckOptions;
import gouji.Gouji;
import gouji.cli.options.ProfileOption;
import gouji.cli.options.ReportOptions;
import gouji.cli.options.SharedOptions;
import gouji.cli.terminal.ErrorReporter;
import gouji.cli.terminal.ExitCode;
import gouji.cli.terminal.Help;
import gouji.cli.terminal.Terminal;
import gouji.engine.explain.Explainer;
import gouji.engine.explain.Explanation;
import gouji.model.Facts;
import gouji.model.Printable;
import gouji.rules.RuleBook;
import gouji.rules.diagnosis.Suggestion;
import gouji.rules.metadata.RuleInfo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gouji explain}: why a rule found something in a report, or why it did not. */
@Command(name = "explain", sortOptions = false)
public final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SharedOptions shared;

    @Mixin
    private ProfileOption profile;

    @Mixin
    private ReportOptions reports;

    @Parameters(index = "0", paramLabel = "REPORT")
    private Path report;

    @Parameters(index = "1", paramLabel = "ID")
    private String id;

    public ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Help help = Help.in(shared.language());
        CheckOptions options = reports.over(profile.over(shared.rules()), spec)
                .withListener(new ErrorReporter(terminal, help, shared.debug()));
        RuleBook book = options.book();
        known(book);
        boolean read = true;
        try (Gouji gouji = Gouji.open(options, book)) {
            Explainer explainer = new Explainer(book, gouji.judge());
            for (Facts facts : gouji.read(report)) {
                read &= explain(facts, explainer, new ExplanationText(help, gouji.forms(), facts));
            }
        }
        return read ? ExitCode.OK : ExitCode.UNREADABLE;
    }

    private boolean explain(Facts facts, Explainer explainer, ExplanationText text) {
        boolean read = !facts.cells().isEmpty() || !facts.sections().isEmpty();
        terminal.words().println(Printable.line(facts.report().source()));
        facts.problems().forEach(p -> terminal.words()
                .println("  " + p.code() + " " + Printable.line(p.text().textIn(shared.language()))));
        if (read) {
            for (Explanation explanation : explainer.explain(facts, id)) {
                text.lines(explanation).forEach(terminal.words()::println);
            }
        }
        return read;
    }

    private void known(RuleBook book) {
        List<String> ids = book.rules().stream().map(RuleInfo::id).distinct().toList();
        if (book.rules().stream().noneMatch(r -> r.isNamedBy(id))) {
            String near = Suggestion.to(id, ids).orElse(String.join(" ", ids));
            throw new ParameterException(
                    spec.commandLine(),
                    spec.resourceBundle()
                            .getString("rule.unknown")
                            .replace("{0}", id)
                            .replace("{1}", near));
        }
    }
}
