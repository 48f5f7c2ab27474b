package gouji.cli.rules;

import gouji.Gouji;
import gouji.ReportReading;
import gouji.cases.CaseBook;
import gouji.cases.RuleCase;
import gouji.cli.options.ProfileOption;
import gouji.cli.options.SharedOptions;
import gouji.cli.terminal.ErrorReporter;
import gouji.cli.terminal.ExitCode;
import gouji.cli.terminal.Help;
import gouji.cli.terminal.Terminal;
import gouji.finding.Basis;
import gouji.finding.CheckedReport;
import gouji.finding.Finding;
import gouji.message.Language;
import gouji.rules.RuleBook;
import gouji.rules.diagnosis.Suggestion;
import gouji.rules.drl.DrlOutline;
import gouji.rules.drl.Lexer;
import gouji.rules.file.RuleFile;
import gouji.rules.file.RuleFiles;
import gouji.rules.metadata.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gouji rules show}: all there is to know of a rule. */
@Command(name = "show", sortOptions = false)
public final class RulesShowCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SharedOptions shared;

    @Mixin
    private ProfileOption profile;

    @Option(names = "--samples", paramLabel = "DIR")
    private @Nullable Path samples;

    @Parameters(index = "0", paramLabel = "ID")
    private String id;

    public RulesShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        RuleBook book = profile.book(shared.rules());
        List<RuleInfo> rules =
                book.rules().stream().filter(r -> r.isNamedBy(id)).toList();
        if (rules.isEmpty()) {
            List<String> ids =
                    book.rules().stream().map(RuleInfo::id).distinct().toList();
            String near = Suggestion.to(id, ids).orElse(String.join(" ", ids));
            throw new ParameterException(spec.commandLine(), help().text("rule.unknown", id, near));
        }
        ReportReading reading = new ReportReading(shared.rules(), book.forms());
        CaseBook cases = reading.cases();
        for (RuleInfo rule : rules) {
            about(rule);
            text(rule);
        }
        cases(cases);
        samples(book);
        return ExitCode.OK;
    }

    private void about(RuleInfo rule) {
        Language language = shared.language();
        String grounds = rule.basis().stream()
                .map(Basis::name)
                .map(name -> name.textIn(language))
                .collect(Collectors.joining(help().text("show.between")));
        say(
                "show.head",
                rule.key(),
                rule.title().textIn(language),
                rule.severity().code());
        say("show.basis", grounds);
        list("show.kinds", rule.kinds());
        list("show.editions", rule.editions().stream().map(String::valueOf).toList());
        list("show.needs", rule.needs());
        list("show.explains", rule.explains());
        say("show.message", rule.message().textIn(language));
        say("show.fix", rule.fix().textIn(language));
        say("show.file", rule.file() + ":" + rule.line());
    }

    private void text(RuleInfo rule) {
        RuleFile file = new RuleFiles(shared.rules())
                .in("", ".drl").stream()
                        .filter(f -> f.path().equals(rule.file()))
                        .findFirst()
                        .orElseThrow();
        new DrlOutline(new Lexer(file).tokens())
                .rules().stream()
                        .filter(written -> written.name().equals(rule.name()))
                        .map(written -> file.text().substring(written.start(), written.end()))
                        .flatMap(String::lines)
                        .forEach(line -> terminal.words().println("    " + line));
    }

    private void cases(CaseBook cases) {
        List<RuleCase> found = cases.cases().stream()
                .filter(c -> c.finds().stream().anyMatch(f -> f.startsWith(bare() + " ")))
                .toList();
        say("show.cases", found.size());
        found.forEach(c -> terminal.words().println("    " + c.title() + "  " + String.join(" ", c.finds())));
    }

    /** The id without its case. */
    private String bare() {
        return id.replaceFirst("\\(.*", "");
    }

    private void samples(RuleBook book) throws IOException {
        List<Path> rules = shared.rules().all();
        Path folder = samples == null ? rules.get(0).toAbsolutePath().resolveSibling("reports") : samples;
        if (!Files.isDirectory(folder)) {
            say("show.samples.none", folder);
            return;
        }
        ErrorReporter failures = new ErrorReporter(terminal, help(), shared.debug());
        List<CheckedReport> failing = new ArrayList<>();
        try (Gouji gouji = Gouji.open(profile.over(shared.rules()).withListener(failures), book)) {
            gouji.check(folder).stream()
                    .filter(c -> c.findings().stream().anyMatch(f -> f.rule().equals(bare())))
                    .forEach(failing::add);
        }
        last(failing, folder);
    }

    private void last(List<CheckedReport> failing, Path folder) {
        say("show.samples", folder, failing.size());
        if (!failing.isEmpty()) {
            CheckedReport last = failing.get(failing.size() - 1);
            terminal.words().println("    " + last.facts().report().source());
            last.findings().stream()
                    .filter(f -> f.rule().equals(bare()))
                    .map(Finding::message)
                    .forEach(m -> terminal.words().println("    " + m.textIn(shared.language())));
        }
    }

    private Help help() {
        return Help.in(shared.language());
    }

    private void list(String key, List<String> words) {
        if (!words.isEmpty()) {
            say(key, String.join(" ", words));
        }
    }

    private void say(String key, Object... arguments) {
        terminal.words().println(help().text(key, arguments));
    }
}
