package gouji.check;

import gouji.check.intake.Intake;
import gouji.finding.Checked;
import gouji.finding.RunFailure;
import gouji.model.Facts;
import java.util.function.Supplier;

/** Keeps what was said of reports, for runs to come. May be used by several threads. */
@FunctionalInterface
public interface JudgementStore {
    /**
     * What is said of a report, now or before.
     *
     * @param file the reading of the file it is of
     * @param number its number in the file, from 0
     * @param facts what is judged
     * @param judge judges it when it is not known
     * @throws RunFailure when the store fails
     */
    Checked judged(Intake.Taken file, int number, Facts facts, Supplier<Checked> judge);
}
