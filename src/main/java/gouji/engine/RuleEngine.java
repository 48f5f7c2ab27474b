package gouji.engine;

import gouji.finding.Evaluation;
import gouji.model.Facts;
import gouji.model.Setting;
import gouji.rules.RuleBook;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.diagnosis.RuleBookException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Judges reports by a rule book. Built once; may be used by several threads. */
public final class RuleEngine implements AutoCloseable {
    private final BookFacts known;
    private final RuleRunner court;
    private final OutcomeBuilder reckoning;

    /**
     * Compiles the rules.
     *
     * @throws RuleBookException with all mistakes of all files
     */
    public RuleEngine(RuleBook book) {
        this(book, RunLimits.DEFAULT, rule -> {});
    }

    /**
     * Compiles the rules.
     *
     * @throws RuleBookException with all mistakes of all files
     */
    public RuleEngine(RuleBook book, RunLimits limits) {
        this(book, limits, rule -> {});
    }

    /**
     * Compiles the rules.
     *
     * @param aside gets the name of every rule that is put aside because it went beyond the limits again and again
     * @throws RuleBookException with all mistakes of all files
     */
    public RuleEngine(RuleBook book, RunLimits limits, Consumer<String> aside) {
        this.known = new BookFacts(book);
        this.court = new RuleRunner(book, limits, new RunawayRules(aside));
        this.reckoning = new OutcomeBuilder(book);
        List<Diagnostic> all = new ArrayList<>(book.diagnoses());
        all.addAll(CompileCheck.read(book.sources(), court.all().diagnoses()));
        if (!all.isEmpty()) {
            close();
            throw new RuleBookException(all);
        }
    }

    /** What the rules say of a report. A rule that fails or goes beyond the limits ends as an error and spoils no other. */
    public Evaluation judge(Facts facts) {
        return judge(facts, List.of());
    }

    /** The same with other local values than those of the book. */
    public Evaluation judge(Facts facts, List<Setting> local) {
        RuleRunner.Heard heard = court.hear(known.with(facts, local));
        return reckoning.of(facts, heard.found(), heard.broken());
    }

    /** Whether the book has a local value of that name. */
    public boolean hasSetting(String name) {
        return known.has(name);
    }

    /** What the rules for a whole batch say of the facts that stand around no single report. */
    public Evaluation judgeBatch(Facts facts) {
        RuleRunner.Heard heard = court.hearBatch(known.with(facts));
        return reckoning.ofBatch(facts, heard.found(), heard.broken());
    }

    /** How often anything was compiled. */
    int compilations() {
        return court.compilations();
    }

    @Override
    public void close() {
        court.close();
    }
}
