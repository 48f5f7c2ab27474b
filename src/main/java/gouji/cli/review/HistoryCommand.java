package gouji.cli.review;

import gouji.ReportReading;
import gouji.cli.options.SharedOptions;
import gouji.cli.options.StoreOption;
import gouji.cli.terminal.ExitCode;
import gouji.cli.terminal.Help;
import gouji.cli.terminal.Terminal;
import gouji.form.Forms;
import gouji.redaction.Masking;
import gouji.review.store.ReviewHistory;
import gouji.review.store.Store;
import gouji.write.text.HistoryText;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gouji history}: a unit over the years, as the reviews in a store left its reports. */
@Command(name = "history", sortOptions = false)
public final class HistoryCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private SharedOptions shared;

    @Mixin
    private StoreOption store;

    @Option(names = "--unmask")
    private boolean unmask;

    @Parameters(paramLabel = "UNIT")
    private String unit;

    public HistoryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Forms forms = ReportReading.open(shared.rules()).forms();
        try (Store kept = store.open(Help.in(shared.language()))) {
            ReviewHistory past = kept.past();
            List<ReviewHistory.Entry> years = past.latest(unit);
            if (years.isEmpty()) {
                terminal.messages().println(Help.in(shared.language()).text("history.none", unit, store.file()));
                return ExitCode.USAGE;
            }
            HistoryText text = new HistoryText(forms, shared.language(), Masking.writer(unmask));
            UnitRounds rounds = new UnitRounds(kept.rounds(), past, shared.language());
            years.forEach(year -> {
                terminal.words()
                        .print(text.of(
                                year.unit(),
                                past.facts(year.id()),
                                year.verdict(),
                                year.points(),
                                past.open(year.id())));
                terminal.words().print(text.of(rounds.of(year)));
            });
            return ExitCode.OK;
        }
    }
}
