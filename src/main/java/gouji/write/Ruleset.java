package gouji.write;

import gouji.finding.Severity;
import gouji.finding.Text;
import java.util.List;

/**
 * The rules a run used.
 *
 * @param id name of the rule book
 * @param version its version
 * @param hash SHA-256 of its files
 * @param rules the rules in order of their ids
 */
public record Ruleset(String id, String version, String hash, List<Entry> rules) {
    /**
     * One rule; cases that share an id are one.
     *
     * @param id its id
     * @param title what it checks
     * @param severity how much its gravest case weighs
     */
    public record Entry(String id, Text title, Severity severity) {}
}
