package gouji.write;

import gouji.finding.Severity;
import gouji.finding.Text;
import gouji.rules.RuleBook;
import gouji.rules.RuleInfo;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

    /** The rules of a book. */
    public static Ruleset of(RuleBook book) {
        Map<String, Entry> entries = new TreeMap<>();
        for (RuleInfo rule : book.rules()) {
            entries.merge(rule.id(), new Entry(rule.id(), rule.title(), rule.severity()), Ruleset::graver);
        }
        return new Ruleset(book.id(), book.version(), book.hash(), List.copyOf(entries.values()));
    }

    private static Entry graver(Entry one, Entry other) {
        return one.severity().atLeast(other.severity()) ? one : other;
    }
}
