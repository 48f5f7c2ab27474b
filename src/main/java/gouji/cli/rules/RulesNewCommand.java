package gouji.cli.rules;

import gouji.cli.options.SharedOptions;
import gouji.cli.terminal.ExitCode;
import gouji.cli.terminal.Help;
import gouji.cli.terminal.Terminal;
import gouji.engine.RuleEngine;
import gouji.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gouji rules new}: begins a rule and its cases in the right folder. */
@Command(name = "new", sortOptions = false)
public final class RulesNewCommand implements Callable<Integer> {
    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]*-[0-9A-Z]+");

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SharedOptions shared;

    @Parameters(index = "0", paramLabel = "ID")
    private String id;

    public RulesNewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Help help = Help.in(shared.language());
        if (!ID.matcher(id).matches()) {
            throw new ParameterException(spec.commandLine(), help.text("new.id", id));
        }
        RuleBook book = RuleBook.read(shared.rules());
        new RuleEngine(book).close();
        RuleTemplate stub = new RuleTemplate(id, book, shared.rules());
        boolean known = book.rules().stream().anyMatch(r -> r.id().equals(id));
        if (known || Files.exists(stub.rule()) || Files.exists(stub.cases())) {
            throw new ParameterException(spec.commandLine(), help.text("new.exists", id, stub.rule()));
        }
        write(stub.rule(), stub.ruleText());
        Optional<String> cases = stub.casesText();
        if (cases.isPresent()) {
            write(stub.cases(), cases.get());
        } else {
            terminal.messages().println(help.text("new.base"));
        }
        return ExitCode.OK;
    }

    private void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        terminal.words().println(file);
    }
}
