package gouji.rules.lint;

import gouji.rules.RuleBook;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.drl.DrlOutline;
import gouji.rules.drl.RuleText;
import gouji.rules.file.RuleSource;
import java.util.ArrayList;
import java.util.List;

/** Looks over a rule book that loads for what will trouble its readers and authors. */
public final class Lint {
    private Lint() {}

    /** What to put right, in order of file and line. */
    public static List<Diagnostic> of(RuleBook book) {
        List<Diagnostic> found = new ArrayList<>();
        for (RuleSource source : book.sources()) {
            for (RuleText rule : DrlOutline.of(source)) {
                UnusedVariables.check(source, rule, found);
            }
        }
        MissingTranslations.check(book, found);
        RequirementTitles.check(book, found);
        OverlappingRules.check(book, found);
        UnusedData.check(book, found);
        return found.stream().sorted(Diagnostic.ORDER).toList();
    }
}
