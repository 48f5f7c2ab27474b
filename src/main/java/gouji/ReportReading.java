package gouji;

import gouji.cases.CaseBook;
import gouji.cases.TextBases;
import gouji.check.intake.InputLimits;
import gouji.check.intake.ReportLoader;
import gouji.data.InvalidRuleDataException;
import gouji.data.RuleFolders;
import gouji.extract.Extractor;
import gouji.extract.Phrases;
import gouji.form.Forms;
import gouji.model.Overrides;
import gouji.read.Reader;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.diagnosis.RuleBookException;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * What reads reports by the data of a folder of rules, without judging them.
 *
 * @param rules the rule book and what is added to it
 * @param forms the editions of the form
 */
public record ReportReading(RuleFolders rules, Forms forms) {
    /**
     * Reads the editions of the form.
     *
     * @throws RulesMissingException when they cannot be read
     * @throws RuleBookException when they say what cannot be
     */
    public static ReportReading open(RuleFolders rules) throws RulesMissingException {
        return new ReportReading(rules, part(() -> Forms.read(rules)));
    }

    /**
     * The phrases figures of prose are known by.
     *
     * @throws RulesMissingException when they cannot be read
     */
    public Phrases phrases() throws RulesMissingException {
        return part(() -> Phrases.read(rules));
    }

    /** What makes documents of bytes, in this process. */
    public Reader reader() {
        return new Reader(forms.editions());
    }

    /**
     * What makes facts of files.
     *
     * @param phrases those of the rules
     * @param given what the user says of every report
     * @param failures told of errors of the program, which end as a problem of the one report
     */
    public ReportLoader intake(Phrases phrases, Overrides given, InputLimits bounds, Consumer<Throwable> failures) {
        return new ReportLoader(forms, new Extractor(forms, phrases), given, bounds, failures);
    }

    /**
     * The cases beside the rules, with what reads their base reports.
     *
     * @throws RulesMissingException when phrases or cases cannot be read
     */
    public CaseBook cases() throws IOException {
        return new CaseBook(rules, new TextBases(reader(), new Extractor(forms, phrases())));
    }

    /** Reads data of the rules. */
    private interface Part<T> {
        T read() throws IOException;
    }

    private static <T> T part(Part<T> part) throws RulesMissingException {
        try {
            return part.read();
        } catch (InvalidRuleDataException e) {
            throw new RuleBookException(List.of(Diagnostic.of(e)));
        } catch (IOException e) {
            throw new RulesMissingException(e);
        }
    }
}
