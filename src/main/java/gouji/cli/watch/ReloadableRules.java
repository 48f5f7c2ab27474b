package gouji.cli.watch;

import gouji.CheckOptions;
import gouji.Gouji;
import gouji.check.Checker;
import gouji.check.intake.Input;
import gouji.rules.diagnosis.RuleBookException;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rules in force. New ones take their place only when they load; then the old ones are given back. */
final class ReloadableRules implements AutoCloseable {
    private final CheckOptions options;
    private @Nullable Gouji gouji;

    ReloadableRules(CheckOptions options) {
        this.options = options;
    }

    /**
     * Puts the rules as they are now in force.
     *
     * @throws RuleBookException when they do not load; those before stay in force
     * @throws IOException when the form or the phrases cannot be read; likewise
     */
    void load() throws IOException {
        Gouji fresh = Gouji.open(options, options.book());
        close();
        gouji = fresh;
    }

    /** What the rules in force say of a file. */
    Checker.Result check(Input input) {
        return Objects.requireNonNull(gouji, "the rules are loaded first")
                .checker()
                .check(input);
    }

    @Override
    public void close() {
        if (gouji != null) {
            gouji.close();
        }
    }
}
