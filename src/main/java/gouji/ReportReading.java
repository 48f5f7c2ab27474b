package gouji;

import gouji.cases.CaseBook;
import gouji.cases.TextBases;
import gouji.check.intake.Bounds;
import gouji.check.intake.Intake;
import gouji.data.BrokenData;
import gouji.data.RuleFolders;
import gouji.extract.Extractor;
import gouji.extract.Phrases;
import gouji.form.Forms;
import gouji.model.Given;
import gouji.read.Reader;
import gouji.rules.Diagnosis;
import gouji.rules.RuleBookException;
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
     * @throws RulesMissing when they cannot be read
     * @throws RuleBookException when they say what cannot be
     */
    public static ReportReading open(RuleFolders rules) throws RulesMissing {
        return new ReportReading(rules, part(() -> Forms.read(rules)));
    }

    /**
     * The phrases figures of prose are known by.
     *
     * @throws RulesMissing when they cannot be read
     */
    public Phrases phrases() throws RulesMissing {
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
    public Intake intake(Phrases phrases, Given given, Bounds bounds, Consumer<Throwable> failures) {
        return new Intake(forms, new Extractor(forms, phrases), given, bounds, failures);
    }

    /**
     * The cases beside the rules, with what reads their base reports.
     *
     * @throws RulesMissing when phrases or cases cannot be read
     */
    public CaseBook cases() throws IOException {
        return new CaseBook(rules, new TextBases(reader(), new Extractor(forms, phrases())));
    }

    /** Reads data of the rules. */
    private interface Part<T> {
        T read() throws IOException;
    }

    private static <T> T part(Part<T> part) throws RulesMissing {
        try {
            return part.read();
        } catch (BrokenData e) {
            throw new RuleBookException(List.of(Diagnosis.of(e)));
        } catch (IOException e) {
            throw new RulesMissing(e);
        }
    }
}
