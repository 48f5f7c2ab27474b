package gouji.desk.work;

import gouji.Gouji;
import gouji.message.Messages;
import gouji.review.store.ResultCache;
import gouji.review.store.Store;
import gouji.write.output.RunContext;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * What the review of an office is made with.
 *
 * @param gouji the rules in force
 * @param run how things are named to people, and what the rules are called
 * @param today the day, asked each time: the program may run for weeks
 * @param jobs how many files are worked on at once
 */
public record OfficeSetting(Gouji gouji, RunContext run, Supplier<LocalDate> today, int jobs) {
    private static final Messages MESSAGES = Messages.of("desk");

    /** What was read and judged before under the same rules, program and limits. */
    ResultCache memory(Store store) {
        return ResultCache.of(store, gouji.intake(), gouji.book(), run.version());
    }

    /** Why a step of a person cannot be taken, as a sentence for that person. */
    IOException refusal(String key) {
        return new IOException(MESSAGES.get(run.language(), key));
    }

    /** How things are named on the day it is. */
    public RunContext now() {
        return new RunContext(run.version(), run.ruleset(), run.forms(), today.get(), run.language(), run.mask());
    }
}
