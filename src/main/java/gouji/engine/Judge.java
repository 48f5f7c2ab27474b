package gouji.engine;

import gouji.finding.Judgement;
import gouji.model.Facts;
import gouji.rules.Diagnosis;
import gouji.rules.RuleBook;
import gouji.rules.RuleBookException;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.runtime.KieSession;

/** Judges reports by a rule book. Built once; may be used by several threads. */
public final class Judge implements AutoCloseable {
    private static final int MOST_FIRINGS = 10_000;

    private final RuleBook book;
    private final Compiled compiled;
    private final Reckoning reckoning;

    /**
     * Compiles the rules.
     *
     * @throws RuleBookException with all mistakes of all files
     */
    public Judge(RuleBook book) {
        this.book = book;
        this.compiled = new Compiled(book.sources());
        this.reckoning = new Reckoning(book);
        List<Diagnosis> all = new ArrayList<>(book.diagnoses());
        all.addAll(compiled.diagnoses());
        if (!all.isEmpty()) {
            close();
            throw new RuleBookException(all);
        }
    }

    /** What the rules say of a report. */
    public Judgement judge(Facts facts) {
        Found found = new Found();
        KieSession session = compiled.open();
        try {
            session.setGlobal("found", found);
            facts.all().forEach(session::insert);
            book.terms().forEach(session::insert);
            session.fireAllRules(MOST_FIRINGS);
        } finally {
            session.dispose();
        }
        return reckoning.of(facts, found);
    }

    @Override
    public void close() {
        compiled.close();
    }
}
