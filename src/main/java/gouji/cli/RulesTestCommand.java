package gouji.cli;

import gouji.cases.CaseBook;
import gouji.cases.CaseResult;
import gouji.cases.FaultyCase;
import gouji.cases.TextBases;
import gouji.rules.RuleBook;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code gouji rules test}: runs the cases beside the rules. */
@Command(name = "test")
final class RulesTestCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private SharedOptions shared;

    @Mixin
    private ProfileOption profile;

    RulesTestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        RuleBook book = profile.book(shared.rules());
        Shop shop = Shop.open(shared.rules());
        TextBases bases = new TextBases(shop.reader(), shop.extractor());
        try {
            return report(new CaseBook(shared.rules(), bases).run(book));
        } catch (FaultyCase e) {
            terminal.messages().println(e.getMessage());
            return ExitCode.RULES;
        }
    }

    private int report(List<CaseResult> results) {
        PrintWriter out = terminal.words();
        List<CaseResult> broken = results.stream().filter(r -> !r.holds()).toList();
        for (CaseResult result : broken) {
            out.println(result.rule().title());
            result.differences().forEach(difference -> out.println("  " + difference));
        }
        Help help = Help.in(shared.language());
        out.println(help.say("cases.held", results.size() - broken.size()) + help.say("cases.broken", broken.size()));
        return broken.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
    }
}
