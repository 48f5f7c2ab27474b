package gouji.write.output;

import gouji.finding.Basis;
import gouji.finding.Severity;
import gouji.message.Text;
import gouji.rules.RuleBook;
import gouji.rules.metadata.RuleInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
     * @param basis the grounds of all its cases
     * @param fixes what to do in each of its cases
     */
    public record Entry(String id, Text title, Severity severity, List<Basis> basis, List<Text> fixes) {
        private static Entry of(RuleInfo rule) {
            return new Entry(rule.id(), rule.title(), rule.severity(), rule.basis(), List.of(rule.fix()));
        }

        private Entry and(Entry other) {
            Entry graver = severity.atLeast(other.severity) ? this : other;
            return new Entry(id, graver.title, graver.severity, either(basis, other.basis), either(fixes, other.fixes));
        }

        private static <T> List<T> either(List<T> some, List<T> others) {
            return Stream.of(some, others).flatMap(List::stream).distinct().toList();
        }
    }

    /** The ids of the rules. */
    public Set<String> ids() {
        return rules.stream().map(Entry::id).collect(Collectors.toSet());
    }

    /** The rules of a book. */
    public static Ruleset of(RuleBook book) {
        Map<String, Entry> entries = new TreeMap<>();
        for (RuleInfo rule : book.rules()) {
            entries.merge(rule.id(), Entry.of(rule), Entry::and);
        }
        return new Ruleset(book.id(), book.version(), book.hash(), List.copyOf(entries.values()));
    }
}
