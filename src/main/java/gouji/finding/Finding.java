package gouji.finding;

import gouji.model.Where;
import java.util.List;

/**
 * One thing wrong with one report.
 *
 * @param rule id of the rule, such as T3-01
 * @param severity how much it weighs
 * @param title the rule in a few words
 * @param message what is wrong here, numbers put in
 * @param basis the grounds
 * @param where every spot involved, the one to change first leading
 * @param expected what should stand there, or null
 * @param actual what stands there, or null
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
        List<Where> where,
        String expected,
        String actual,
        Text fix,
        List<String> explained,
        String fingerprint) {
    /** The same finding with the rules it makes superfluous. */
    Finding explaining(List<String> rules) {
        return new Finding(rule, severity, title, message, basis, where, expected, actual, fix, rules, fingerprint);
    }
}
