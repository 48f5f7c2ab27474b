package gouji.engine;

import gouji.finding.Judgement;
import gouji.model.Facts;
import gouji.model.Setting;
import gouji.rules.Diagnosis;
import gouji.rules.RuleBook;
import gouji.rules.RuleBookException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Judges reports by a rule book. Built once; may be used by several threads. */
public final class Judge implements AutoCloseable {
    private final Known known;
    private final Court court;
    private final Reckoning reckoning;

    /**
     * Compiles the rules.
     *
     * @throws RuleBookException with all mistakes of all files
     */
    public Judge(RuleBook book) {
        this(book, Limits.DEFAULT, rule -> {});
    }

    /**
     * Compiles the rules.
     *
     * @throws RuleBookException with all mistakes of all files
     */
    public Judge(RuleBook book, Limits limits) {
        this(book, limits, rule -> {});
    }

    /**
     * Compiles the rules.
     *
     * @param aside gets the name of every rule that is put aside because it went beyond the limits again and again
     * @throws RuleBookException with all mistakes of all files
     */
    public Judge(RuleBook book, Limits limits, Consumer<String> aside) {
        this.known = new Known(book);
        this.court = new Court(book, limits, new Endless(aside));
        this.reckoning = new Reckoning(book);
        List<Diagnosis> all = new ArrayList<>(book.diagnoses());
        all.addAll(Proof.read(book.sources(), court.all().diagnoses()));
        if (!all.isEmpty()) {
            close();
            throw new RuleBookException(all);
        }
    }

    /** What the rules say of a report. A rule that fails or goes beyond the limits ends as an error and spoils no other. */
    public Judgement judge(Facts facts) {
        return judge(facts, List.of());
    }

    /** The same with other local values than those of the book. */
    public Judgement judge(Facts facts, List<Setting> local) {
        Court.Heard heard = court.hear(known.with(facts, local));
        return reckoning.of(facts, heard.found(), heard.broken());
    }

    /** Whether the book has a local value of that name. */
    public boolean hasSetting(String name) {
        return known.has(name);
    }

    /** What the rules for a whole batch say of the facts that stand around no single report. */
    public Judgement judgeBatch(Facts facts) {
        Court.Heard heard = court.hearBatch(known.with(facts));
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
