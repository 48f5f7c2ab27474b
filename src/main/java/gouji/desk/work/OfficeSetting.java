package gouji.desk.work;

import gouji.Gouji;
import gouji.write.output.RunContext;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * What the review of an office is made with.
 *
 * @param gouji the rules in force
 * @param run how things are named to people, and what the rules are called
 * @param today the day, asked each time: the program may run for weeks
 * @param jobs how many files are worked on at once
 * @param setting all that reading and judging depend on beside the files
 */
public record OfficeSetting(Gouji gouji, RunContext run, Supplier<LocalDate> today, int jobs, String setting) {
    /** How things are named on the day it is. */
    public RunContext now() {
        return new RunContext(run.version(), run.ruleset(), run.forms(), today.get(), run.language(), run.mask());
    }
}
