package gouji.rules.lint;

import gouji.rules.Diagnosis;
import gouji.rules.RuleBook;
import gouji.rules.RuleSource;
import gouji.rules.drl.Outline;
import gouji.rules.drl.RuleText;
import java.util.ArrayList;
import java.util.List;

/** Looks over a rule book that loads for what will trouble its readers and authors. */
public final class Lint {
    private Lint() {}

    /** What to put right, in order of file and line. */
    public static List<Diagnosis> of(RuleBook book) {
        List<Diagnosis> found = new ArrayList<>();
        for (RuleSource source : book.sources()) {
            for (RuleText rule : Outline.of(source)) {
                Bindings.check(source, rule, found);
            }
        }
        Translations.check(book, found);
        Demands.check(book, found);
        Overlaps.check(book, found);
        Spare.check(book, found);
        return found.stream().sorted(Diagnosis.ORDER).toList();
    }
}
