package gouji.cli.rules;

import gouji.ReportReading;
import gouji.cases.CaseBook;
import gouji.cases.CaseResult;
import gouji.cases.CaseRunner;
import gouji.cases.Difference;
import gouji.cases.FaultyCaseException;
import gouji.cases.RuleCase;
import gouji.cli.explain.ExplanationText;
import gouji.cli.options.ProfileOption;
import gouji.cli.options.SharedOptions;
import gouji.cli.terminal.ErrorReporter;
import gouji.cli.terminal.ExitCode;
import gouji.cli.terminal.Help;
import gouji.cli.terminal.Terminal;
import gouji.engine.RuleEngine;
import gouji.engine.explain.Explainer;
import gouji.form.Forms;
import gouji.message.Codes;
import gouji.model.Facts;
import gouji.rules.RuleBook;
import gouji.rules.file.UnreadFiles;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code gouji rules test}: runs the cases beside the rules, and explains those that do not hold. */
@Command(name = "test", sortOptions = false)
public final class RulesTestCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private SharedOptions shared;

    @Mixin
    private ProfileOption profile;

    @Parameters(arity = "0..1", paramLabel = "DIR", defaultValue = "")
    private String part;

    public RulesTestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        RuleBook book = profile.book(shared.rules());
        Help help = Help.in(shared.language());
        new ErrorReporter(terminal, help, shared.debug()).tell(UnreadFiles.in(shared.rules()));
        ReportReading reading = new ReportReading(shared.rules(), book.forms());
        try (RuleEngine judge = new RuleEngine(book)) {
            CaseBook cases = reading.cases();
            CaseRunner runner = cases.runner(judge);
            List<CaseResult> results = cases.cases().stream()
                    .filter(c -> RuleSelection.of(c.file(), part))
                    .map(runner::run)
                    .toList();
            List<CaseResult> broken = results.stream().filter(r -> !r.holds()).toList();
            Explainer explainer = new Explainer(book, judge);
            broken.forEach(result -> tell(result, cases, explainer, reading.forms()));
            return count(results.size(), broken.size());
        } catch (FaultyCaseException e) {
            terminal.messages().println(e.text().textIn(shared.language()));
            return ExitCode.RULES;
        }
    }

    private void tell(CaseResult result, CaseBook cases, Explainer explainer, Forms forms) {
        Help help = Help.in(shared.language());
        RuleCase rule = result.rule();
        terminal.words().println(rule.title());
        for (Difference difference : result.differences()) {
            terminal.words()
                    .println("  "
                            + help.text(
                                    "case." + Codes.of(difference.sort()),
                                    difference.what().textIn(help.language())));
        }
        result.differences().stream()
                .map(Difference::rule)
                .filter(id -> !id.isEmpty())
                .distinct()
                .forEach(id -> explain(cases.facts(rule), id, explainer, forms));
    }

    private void explain(Facts facts, String id, Explainer explainer, Forms forms) {
        ExplanationText text = new ExplanationText(Help.in(shared.language()), forms, facts);
        explainer.explain(facts, id).stream().flatMap(text::lines).forEach(line -> terminal.words()
                .println("    " + line));
    }

    private int count(int all, int broken) {
        Help help = Help.in(shared.language());
        terminal.words().println(help.text("cases.held", all - broken) + help.text("cases.broken", broken));
        return broken == 0 ? ExitCode.OK : ExitCode.FINDINGS;
    }
}
