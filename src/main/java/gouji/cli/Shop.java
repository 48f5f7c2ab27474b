package gouji.cli;

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

/** Puts the parts together that read reports by a folder of rules. */
public record Shop(RuleFolders rules, Forms forms) {
    /** @throws RulesMissing when the editions of the form cannot be read */
    public static Shop open(RuleFolders rules) throws RulesMissing {
        try {
            return new Shop(rules, Forms.read(rules));
        } catch (BrokenData e) {
            throw new RuleBookException(List.of(Diagnosis.of(e)));
        } catch (IOException e) {
            throw new RulesMissing(e);
        }
    }

    /** @throws RulesMissing when the phrases cannot be read */
    public Extractor extractor() throws RulesMissing {
        return new Extractor(forms, phrases());
    }

    /** @throws RulesMissing when they cannot be read */
    Phrases phrases() throws RulesMissing {
        try {
            return Phrases.read(rules);
        } catch (BrokenData e) {
            throw new RuleBookException(List.of(Diagnosis.of(e)));
        } catch (IOException e) {
            throw new RulesMissing(e);
        }
    }

    public Reader reader() {
        return new Reader(forms.editions());
    }

    public Intake intake(Given given, Bounds bounds, Consumer<Throwable> failures) throws RulesMissing {
        return new Intake(forms, extractor(), given, bounds, failures);
    }
}
