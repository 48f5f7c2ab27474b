package gouji;

import gouji.check.intake.InputLimits;
import gouji.data.RuleFolders;
import gouji.finding.Decisions;
import gouji.model.Overrides;
import gouji.rules.RuleBook;
import gouji.rules.diagnosis.RuleBookException;
import gouji.rules.local.Profile;
import gouji.rules.local.ProfileMerger;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What reports are to be checked by. Nothing is read before {@link #book()} or {@link Gouji#open(CheckOptions)}.
 *
 * @param rules the rule book, then what is added to it
 * @param profile what an office wants otherwise, or null
 * @param given what the user says of every report
 * @param bounds how much of a file is read
 * @param decisions what was decided of findings
 * @param listener told of what goes wrong inside the program
 */
public record CheckOptions(
        RuleFolders rules,
        @Nullable Path profile,
        Overrides given,
        InputLimits bounds,
        Decisions decisions,
        FailureListener listener) {
    /** Told of what goes wrong inside the program; it ends as a problem of the one report, or an error of the one rule. */
    public interface FailureListener {
        /** A report could not be worked on because the program failed. */
        void failed(Throwable failure);

        /** A rule is not run any more, because it went beyond its limits again and again. */
        void putAside(String rule);
    }

    /** The standard: nothing added, nothing decided; of failures only their reports tell. */
    public static CheckOptions of(RuleFolders rules) {
        return new CheckOptions(
                rules, null, Overrides.NOTHING, InputLimits.DEFAULT, Decisions.NONE, new FailureListener() {
                    @Override
                    public void failed(Throwable failure) {
                        // the problem of the report tells of it
                    }

                    @Override
                    public void putAside(String rule) {
                        // its outcome is an error with every report
                    }
                });
    }

    /** @param file the profile, or null */
    public CheckOptions withProfile(@Nullable Path file) {
        return new CheckOptions(rules, file, given, bounds, decisions, listener);
    }

    public CheckOptions withGiven(Overrides words) {
        return new CheckOptions(rules, profile, words, bounds, decisions, listener);
    }

    public CheckOptions withBounds(InputLimits limits) {
        return new CheckOptions(rules, profile, given, limits, decisions, listener);
    }

    public CheckOptions withDecisions(Decisions made) {
        return new CheckOptions(rules, profile, given, bounds, made, listener);
    }

    public CheckOptions withListener(FailureListener told) {
        return new CheckOptions(rules, profile, given, bounds, decisions, told);
    }

    /**
     * Reads the rules as the profile wants them; they are not compiled.
     *
     * @throws RuleBookException when a folder or the profile cannot be read
     */
    public RuleBook book() {
        if (profile == null) {
            return RuleBook.read(rules);
        }
        Profile own = Profile.read(profile);
        return ProfileMerger.of(RuleBook.read(rules, own.allowed()), own);
    }

    Consumer<Throwable> failures() {
        return listener::failed;
    }
}
