package gouji.write.output;

import gouji.finding.CheckedReport;
import gouji.finding.Outcome;
import gouji.finding.OutcomeKind;
import gouji.finding.Verdict;
import gouji.write.words.OutputTexts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which rules said nothing of a report, and what they lacked. */
public record UndecidedRules(OutputTexts words) {
    private static final int MOST_KEYS = 6;

    /** One line for the rules that erred and one for those that could not tell; none for a report that was not read. */
    public Stream<String> lines(CheckedReport checked) {
        return checked.verdict() == Verdict.UNREADABLE
                ? Stream.empty()
                : Stream.of(OutcomeKind.ERROR, OutcomeKind.CANNOT_TELL).flatMap(kind -> lines(kind, checked));
    }

    private Stream<String> lines(OutcomeKind kind, CheckedReport checked) {
        List<Map.Entry<String, Outcome>> rules = checked.outcomes().entrySet().stream()
                .filter(e -> e.getValue().kind() == kind)
                .toList();
        return rules.isEmpty() ? Stream.empty() : Stream.of(line(kind, rules));
    }

    private String line(OutcomeKind kind, List<Map.Entry<String, Outcome>> rules) {
        List<String> missing = rules.stream()
                .flatMap(e -> e.getValue().missing().stream())
                .distinct()
                .toList();
        String ids = rules.stream().map(Map.Entry::getKey).collect(Collectors.joining(" "));
        return words.get("unsure", words.of(kind), ids, missing(missing));
    }

    /** The keys a rule lacked, the first few of them. */
    public String missing(List<String> keys) {
        String more = keys.size() > MOST_KEYS ? " …" : "";
        return keys.isEmpty()
                ? ""
                : words.get("missing", String.join(" ", keys.subList(0, Math.min(MOST_KEYS, keys.size()))) + more);
    }
}
