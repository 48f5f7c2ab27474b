package gouji.cli.options;

import gouji.CheckOptions;
import gouji.data.RuleFolders;
import gouji.rules.RuleBook;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a province, a county or an office wants otherwise than the rule book. */
public final class ProfileOption {
    @Option(names = "--profile", paramLabel = "FILE")
    private @Nullable Path profile;

    /** What is checked by: the rules as the profile wants them. */
    public CheckOptions over(RuleFolders rules) {
        return CheckOptions.of(rules).withProfile(profile);
    }

    /** The rules as the profile wants them; a folder or profile that cannot be read ends the command. */
    public RuleBook book(RuleFolders rules) {
        return over(rules).book();
    }

    /** The profile, or nothing. */
    public List<Path> file() {
        return profile == null ? List.of() : List.of(profile);
    }
}
