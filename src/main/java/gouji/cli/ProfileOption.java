package gouji.cli;

import gouji.data.RuleFolders;
import gouji.rules.RuleBook;
import gouji.rules.local.Profile;
import gouji.rules.local.Tailoring;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** What a province, a county or an office wants otherwise than the rule book. */
public final class ProfileOption {
    @Option(names = "--profile", paramLabel = "FILE")
    private Path profile;

    /** The rules as the profile wants them; a folder or profile that cannot be read ends the command. */
    public RuleBook book(RuleFolders rules) {
        if (profile == null) {
            return RuleBook.read(rules);
        }
        Profile own = Profile.read(profile);
        return Tailoring.of(RuleBook.read(rules, own.allowed()), own);
    }

    /** The profile, or nothing. */
    public List<Path> file() {
        return profile == null ? List.of() : List.of(profile);
    }
}
