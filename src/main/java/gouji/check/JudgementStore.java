package gouji.check;

import gouji.check.intake.ReportLoader;
import gouji.finding.CheckedReport;
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
     * @throws RunFailureException when the store fails
     */
    CheckedReport judged(ReportLoader.Loaded file, int number, Facts facts, Supplier<CheckedReport> judge);
}
