package gouji.engine;

import gouji.finding.Judgement;
import gouji.model.Facts;
import gouji.model.Setting;
import gouji.model.WordList;
import gouji.rules.Diagnosis;
import gouji.rules.RuleBook;
import gouji.rules.RuleBookException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Judges reports by a rule book. Built once; may be used by several threads. */
public final class Judge implements AutoCloseable {
    private final RuleBook book;
    private final List<?> own;
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
        this.own = own(book);
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
        Court.Heard heard = court.hear(Stream.concat(facts.all(), own.stream()).toList());
        return reckoning.of(facts, heard.found(), heard.broken());
    }

    /** What the book itself tells its rules: its word lists and local values. */
    private static List<?> own(RuleBook book) {
        Stream<Setting> settings = book.settings().stream().flatMap(s -> s.facts().stream());
        return Stream.concat(WordList.of(book.terms()).stream(), settings).toList();
    }

    @Override
    public void close() {
        court.close();
    }
}
