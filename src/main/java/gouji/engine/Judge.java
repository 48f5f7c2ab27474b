package gouji.engine;

import gouji.finding.Judgement;
import gouji.model.Facts;
import gouji.model.Setting;
import gouji.rules.Diagnosis;
import gouji.rules.RuleBook;
import gouji.rules.RuleBookException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Judges reports by a rule book. Built once; may be used by several threads. */
public final class Judge implements AutoCloseable {
    private final RuleBook book;
    private final Court court;
    private final Reckoning reckoning;

    /**
     * Compiles the rules.
     *
     * @throws RuleBookException with all mistakes of all files
     */
    public Judge(RuleBook book) {
        this(book, Limits.DEFAULT);
    }

    /**
     * Compiles the rules.
     *
     * @throws RuleBookException with all mistakes of all files
     */
    public Judge(RuleBook book, Limits limits) {
        this.book = book;
        this.court = new Court(book, limits);
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
        Stream<Setting> settings = book.settings().stream().flatMap(s -> s.facts().stream());
        List<?> known = Stream.of(facts.all(), book.terms().stream(), settings)
                .flatMap(s -> s)
                .toList();
        Court.Heard heard = court.hear(known);
        return reckoning.of(facts, heard.found(), heard.broken());
    }

    @Override
    public void close() {
        court.close();
    }
}
