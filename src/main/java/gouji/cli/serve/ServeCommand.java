package gouji.cli.serve;

import gouji.CheckOptions;
import gouji.Gouji;
import gouji.cli.options.LimitOptions;
import gouji.cli.options.RunOptions;
import gouji.cli.options.SharedOptions;
import gouji.cli.terminal.ErrorReporter;
import gouji.cli.terminal.ExitCode;
import gouji.cli.terminal.Help;
import gouji.cli.terminal.Terminal;
import gouji.desk.http.LoopbackServer;
import gouji.desk.page.DeskPages;
import gouji.desk.work.CurrentReview;
import gouji.desk.work.OfficeSetting;
import gouji.desk.work.WorkingFolder;
import gouji.review.store.Store;
import gouji.rules.RuleBook;
import gouji.write.output.RunContext;
import gouji.write.place.LockFile;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gouji serve}: opens the desk on a folder, in the browser of this machine and nowhere else. */
@Command(name = "serve", sortOptions = false)
public final class ServeCommand implements Callable<Integer> {
    /** The same every time, so that the browser knows the page again; any other when it is taken. */
    private static final int PORT = 17_620;

    private final Terminal terminal;
    private final Commands commands;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SharedOptions shared;

    @Mixin
    private RunOptions judging;

    @Mixin
    private LimitOptions limits;

    @Option(names = "--port", paramLabel = "N")
    private @Nullable Integer port;

    @Option(names = "--no-browser")
    private boolean silent;

    @Parameters(arity = "0..1", paramLabel = "DIR")
    private @Nullable Path folder;

    /** Runs another command of the program. */
    @FunctionalInterface
    public interface Commands {
        int run(List<String> arguments, Terminal terminal);
    }

    public ServeCommand(Terminal terminal, Commands commands) {
        this.terminal = terminal;
        this.commands = commands;
    }

    @Override
    public Integer call() throws IOException {
        Path given = folder == null ? home() : folder;
        boolean dropped = WorkingFolder.holdsOthers(given);
        Path place = dropped ? home() : given;
        Files.createDirectories(place);
        WorkingFolder working = WorkingFolder.open(place);
        try (LockFile lock = LockFile.take(place.resolve(".gouji-desk"), place)) {
            working.clear();
            if (dropped) {
                working.receiveAll(given);
            }
            return serve(working, lock.place());
        }
    }

    private Path home() {
        return Path.of(System.getProperty("user.home"), help().text("serve.folder"));
    }

    private Help help() {
        return Help.in(shared.language());
    }

    private int serve(WorkingFolder working, Path place) throws IOException {
        ErrorReporter failures = new ErrorReporter(terminal, help(), shared.debug());
        CheckOptions options = CheckOptions.of(shared.rules())
                .withProfile(working.profile().orElse(null))
                .withBounds(limits.bounds(spec))
                .withListener(failures);
        RuleBook book = options.book();
        RunContext run = judging.run(book.forms(), book, shared.language());
        try (Gouji gouji = Gouji.open(options, book);
                Store store = Store.open(working.store())) {
            FolderReview results =
                    new FolderReview(commands, working, shared.rules(), limits.file(), judging::day, shared.language());
            OfficeSetting office = new OfficeSetting(gouji, run, judging::day, judging.jobs());
            try (CurrentReview review = CurrentReview.open(office, working, store, failures::failed);
                    LoopbackServer page = open(new DeskPages(review, results), failures)) {
                begun(place, page);
                return ExitCode.OK;
            }
        }
    }

    private LoopbackServer open(DeskPages pages, ErrorReporter failures) throws IOException {
        try {
            return LoopbackServer.open(port == null ? PORT : port, pages, shared.language(), failures::failed);
        } catch (BindException e) {
            if (port != null) {
                throw e;
            }
            return LoopbackServer.open(0, pages, shared.language(), failures::failed);
        }
    }

    /** Tells where the page is, and waits for its end. */
    private void begun(Path place, LoopbackServer page) {
        terminal.messages()
                .println(help().text("serve.begun", place.toAbsolutePath().normalize()));
        terminal.messages().println(page.address());
        terminal.messages().println(help().text("serve.end"));
        terminal.messages().flush();
        if (!silent && !Browser.open(page.address())) {
            terminal.messages().println(help().text("serve.open"));
            terminal.messages().flush();
        }
        CountDownLatch end = new CountDownLatch(1);
        Thread hook = new Thread(end::countDown, "end");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
