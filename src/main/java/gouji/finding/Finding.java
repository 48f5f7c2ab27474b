package gouji.finding;

import gouji.message.Text;
import gouji.model.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with one report.
 *
 * @param rule id of the rule, such as T3-01
 * @param severity how much it weighs
 * @param title the rule in a few words
 * @param message what is wrong here, numbers put in
 * @param basis the grounds
 * @param where every spot involved, the one to change first leading
 * @param figures the numbers and words it is about, by name
 * @param fix what to do
 * @param explained ids of the rules whose findings this one makes superfluous
 * @param fingerprint stable name of the finding, free of line numbers and order
 */
public record Finding(
        String rule,
        Severity severity,
        Text title,
        Text message,
        List<Basis> basis,
        List<Location> where,
        Figures figures,
        Text fix,
        List<String> explained,
        String fingerprint) {
    /** The same finding with the rules it makes superfluous. */
    Finding withCauses(List<String> rules) {
        return new Finding(rule, severity, title, message, basis, where, figures, fix, rules, fingerprint);
    }

    /** What should stand there, or null. */
    public @Nullable String expected() {
        return figures.expected();
    }

    /** What stands there, or null. */
    public @Nullable String actual() {
        return figures.actual();
    }
}
