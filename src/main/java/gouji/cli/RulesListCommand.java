package gouji.cli;

import gouji.engine.Judge;
import gouji.finding.Basis;
import gouji.finding.Language;
import gouji.rules.RuleBook;
import gouji.rules.RuleInfo;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code gouji rules list}: names every rule, once the whole book has proved to load. */
@Command(name = "list")
final class RulesListCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private SharedOptions shared;

    @Mixin
    private ProfileOption profile;

    RulesListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RuleBook book = profile.book(shared.rules());
        new Judge(book).close();
        book.rules().forEach(this::print);
        return ExitCode.OK;
    }

    private void print(RuleInfo rule) {
        Language language = shared.language();
        PrintWriter out = terminal.words();
        String basis = rule.basis().stream()
                .map(Basis::name)
                .map(name -> name.in(language))
                .collect(Collectors.joining("; "));
        out.println(String.join(
                "\t",
                rule.key(),
                rule.severity().code(),
                rule.title().in(language),
                basis,
                rule.file() + ":" + rule.line()));
    }
}
