package gouji;

import gouji.check.Checker;
import gouji.check.intake.FileFinder;
import gouji.check.intake.Input;
import gouji.check.intake.ReportLoader;
import gouji.data.RuleFolders;
import gouji.engine.RuleEngine;
import gouji.engine.RunLimits;
import gouji.extract.Phrases;
import gouji.finding.CheckedReport;
import gouji.form.Forms;
import gouji.model.Facts;
import gouji.rules.RuleBook;
import gouji.rules.diagnosis.RuleBookException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * A rule book in force: opened once, which compiles the rules, it checks any number of reports on any number of threads.
 * The commands use it, and so may other programs:
 *
 * <pre>{@code
 * try (Gouji gouji = Gouji.open(Path.of("rules"))) {
 *     for (CheckedReport report : gouji.check(Path.of("report.docx"))) {
 *         System.out.println(report.verdict());
 *     }
 * }
 * }</pre>
 */
public final class Gouji implements AutoCloseable {
    private final RuleBook book;
    private final Phrases phrases;
    private final RuleEngine judge;
    private final ReportLoader intake;
    private final Checker checker;

    private Gouji(CheckOptions options, RuleBook book, RuleEngine judge) throws RulesMissingException {
        ReportReading reading = new ReportReading(options.rules(), book.forms());
        this.book = book;
        this.phrases = reading.phrases();
        this.judge = judge;
        this.intake = reading.intake(phrases, options.given(), options.bounds(), options.failures());
        this.checker = new Checker(intake, judge, book, options.failures()).deciding(options.decisions());
    }

    /**
     * Puts the rules of a folder in force, and those that are added to it.
     *
     * @throws RulesMissingException when the phrases cannot be read
     * @throws RuleBookException when the rules do not load, with all mistakes of all files
     */
    public static Gouji open(Path... rules) throws RulesMissingException {
        return open(CheckOptions.of(RuleFolders.of(rules)));
    }

    /**
     * Puts rules in force as the options want them, for reports judged without others.
     *
     * @throws RulesMissingException when the phrases cannot be read
     * @throws RuleBookException when the rules do not load, with all mistakes of all files
     */
    public static Gouji open(CheckOptions options) throws RulesMissingException {
        return open(options, options.book().alone());
    }

    /**
     * Puts rules in force that have been read before.
     *
     * @param book the rules of the options or some of them
     * @throws RulesMissingException when the phrases cannot be read
     * @throws RuleBookException when the rules do not load, with all mistakes of all files
     */
    public static Gouji open(CheckOptions options, RuleBook book) throws RulesMissingException {
        RuleEngine judge = new RuleEngine(book, RunLimits.DEFAULT, options.listener()::putAside);
        try {
            return new Gouji(options, book, judge);
        } catch (RulesMissingException | RuntimeException e) {
            judge.close();
            throw e;
        }
    }

    /**
     * Checks a file, or all files of a folder in order of their names; archives are opened. A file that cannot be read, or
     * is not there, ends as a report that says so.
     */
    public List<CheckedReport> check(Path path) {
        return each(path, input -> checker.check(input).reports());
    }

    /**
     * Checks what a stream holds, to its end; the stream is not closed.
     *
     * @param name how the report is named in the results
     * @throws IOException when the stream cannot be read
     */
    public List<CheckedReport> check(String name, InputStream content) throws IOException {
        return read(name, content).stream().map(checker::check).toList();
    }

    /** What is read of a file, or of all files of a folder, without judging it. */
    public List<Facts> read(Path path) {
        return each(path, input -> intake.load(input).reports());
    }

    /**
     * What is read of a stream, without judging it.
     *
     * @param name how the report is named in the facts
     * @throws IOException when the stream cannot be read
     */
    public List<Facts> read(String name, InputStream content) throws IOException {
        return intake.read(name, content);
    }

    private <T> List<T> each(Path path, Function<Input, List<T>> work) {
        List<T> all = new ArrayList<>();
        Iterator<Input> inputs = FileFinder.walk(List.of(path)).unpacked(intake.bounds());
        inputs.forEachRemaining(input -> all.addAll(work.apply(input)));
        return List.copyOf(all);
    }

    /** The rules in force. */
    public RuleBook book() {
        return book;
    }

    /** The editions of the form. */
    public Forms forms() {
        return book.forms();
    }

    /** The phrases figures of prose are known by. */
    public Phrases phrases() {
        return phrases;
    }

    /** What makes facts of files. */
    public ReportLoader intake() {
        return intake;
    }

    /** What runs the rules on facts. */
    public RuleEngine judge() {
        return judge;
    }

    /** The whole way of a file. */
    public Checker checker() {
        return checker;
    }

    /** Gives the compiled rules back. */
    @Override
    public void close() {
        judge.close();
    }
}
