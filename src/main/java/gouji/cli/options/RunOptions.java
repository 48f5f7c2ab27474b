package gouji.cli.options;

import gouji.Gouji;
import gouji.check.Checker;
import gouji.check.Excerpts;
import gouji.cli.terminal.ErrorReporter;
import gouji.cli.terminal.Version;
import gouji.form.Forms;
import gouji.message.Language;
import gouji.redaction.Masking;
import gouji.rules.RuleBook;
import gouji.write.output.Ruleset;
import gouji.write.output.RunContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of everything that judges reports, whatever becomes of the results. */
public class RunOptions {
    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Option(names = "--jobs", paramLabel = "N")
    private @Nullable Integer jobs;

    @Option(names = "--unmask")
    private boolean unmask;

    public int jobs() {
        return jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    }

    /** Whether numbers of persons are shown. */
    public boolean unmask() {
        return unmask;
    }

    /** Hides numbers of persons in a text, unless they are to be shown. */
    UnaryOperator<String> mask() {
        return Masking.writer(unmask);
    }

    public RunContext run(Forms forms, RuleBook book, Language language) {
        return new RunContext(Version.program(), Ruleset.of(book), forms, day(), language, mask());
    }

    /** The way of a file with a picture beside what is found in a PDF, which shows no number that is to be masked. */
    public Checker illustrated(Gouji gouji, ErrorReporter failures) {
        return gouji.checker().illustrated(new Excerpts(gouji.intake().workers(), !unmask, failures::failed));
    }

    public LocalDate day() {
        return asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
    }
}
