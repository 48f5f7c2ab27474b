package gouji.cli.rules;

import gouji.ReportReading;
import gouji.cases.CaseBook;
import gouji.cases.FaultyCaseException;
import gouji.cli.options.ProfileOption;
import gouji.cli.options.SharedOptions;
import gouji.cli.terminal.ExitCode;
import gouji.cli.terminal.Help;
import gouji.cli.terminal.Terminal;
import gouji.docs.Catalogue;
import gouji.docs.CatalogueMaker;
import gouji.docs.CatalogueMarkdown;
import gouji.engine.RuleEngine;
import gouji.rules.RuleBook;
import gouji.write.html.CataloguePage;
import gouji.write.place.OutputTarget;
import gouji.write.words.OutputTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gouji rules docs}: writes the catalogue into README.md of the rules and as one web page beside it. */
@Command(name = "docs", sortOptions = false)
public final class RulesDocsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private SharedOptions shared;

    @Mixin
    private ProfileOption profile;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR")
    private @Nullable Path output;

    public RulesDocsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        RuleBook book = profile.book(shared.rules());
        ReportReading reading = new ReportReading(shared.rules(), book.forms());
        try (RuleEngine judge = new RuleEngine(book)) {
            CaseBook cases = reading.cases();
            CatalogueMaker maker = new CatalogueMaker(book, cases, cases.runner(judge), shared.language());
            write(maker.make(shared.rules()));
            return ExitCode.OK;
        } catch (FaultyCaseException e) {
            terminal.messages().println(e.text().textIn(shared.language()));
            return ExitCode.RULES;
        }
    }

    private void write(Catalogue catalogue) throws IOException {
        List<Path> rules = shared.rules().all();
        Path folder = output == null ? rules.get(rules.size() - 1) : output;
        Path readme = folder.resolve("README.md");
        String old = Files.isRegularFile(readme) ? Files.readString(readme) : "";
        try (OutputTarget target = OutputTarget.at(readme)) {
            String text = CatalogueMarkdown.into(old, catalogue, OutputTexts.in(shared.language()));
            target.stream().write(text.getBytes(StandardCharsets.UTF_8));
            target.commit();
        }
        Path page = folder.resolve("catalogue.html");
        try (OutputTarget target = OutputTarget.at(page)) {
            CataloguePage.write(
                    catalogue.book(), catalogue.groups(), catalogue.missing(), shared.language(), target.stream());
            target.commit();
        }
        terminal.messages().println(Help.in(shared.language()).text("docs.written", readme, page));
    }
}
