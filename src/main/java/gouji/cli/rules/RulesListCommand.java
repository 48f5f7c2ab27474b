package gouji.cli.rules;

import gouji.cli.options.ProfileOption;
import gouji.cli.options.SharedOptions;
import gouji.cli.terminal.ExitCode;
import gouji.cli.terminal.Terminal;
import gouji.engine.RuleEngine;
import gouji.finding.Basis;
import gouji.finding.Severity;
import gouji.message.Language;
import gouji.model.Kind;
import gouji.rules.RuleBook;
import gouji.rules.metadata.RuleInfo;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gouji rules list}: names every rule, or those asked for, once the whole book has proved to load. */
@Command(name = "list", sortOptions = false)
public final class RulesListCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private SharedOptions shared;

    @Mixin
    private ProfileOption profile;

    @Option(names = "--severity", paramLabel = "error|warning|info")
    private @Nullable Severity severity;

    @Option(names = "--basis", paramLabel = "CODE")
    private @Nullable String basis;

    @Option(names = "--kind", paramLabel = "KIND")
    private @Nullable Kind kind;

    @Option(names = "--in", paramLabel = "DIR", defaultValue = "")
    private String part;

    @Parameters(arity = "0..*", paramLabel = "ID")
    private List<String> ids = List.of();

    public RulesListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RuleBook book = profile.book(shared.rules());
        new RuleEngine(book).close();
        book.rules().stream().filter(this::asked).forEach(this::print);
        return ExitCode.OK;
    }

    private boolean asked(RuleInfo rule) {
        return (severity == null || rule.severity() == severity)
                && (basis == null
                        || rule.basis().stream().anyMatch(b -> b.code().equals(basis)))
                && (kind == null || rule.kinds().isEmpty() || rule.kinds().contains(kind.code()))
                && RuleSelection.of(rule.file(), part)
                && (ids.isEmpty() || ids.stream().anyMatch(rule::isNamedBy));
    }

    private void print(RuleInfo rule) {
        Language language = shared.language();
        PrintWriter out = terminal.words();
        String grounds = rule.basis().stream()
                .map(Basis::name)
                .map(name -> name.textIn(language))
                .collect(Collectors.joining("; "));
        out.println(String.join(
                "\t",
                rule.key(),
                rule.severity().code(),
                rule.title().textIn(language),
                grounds,
                rule.file() + ":" + rule.line()));
    }
}
