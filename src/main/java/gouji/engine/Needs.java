package gouji.engine;

import gouji.finding.Outcome;
import gouji.finding.OutcomeKind;
import gouji.model.Absent;
import gouji.model.Cell;
import gouji.model.Earlier;
import gouji.model.Facts;
import gouji.model.Key;
import gouji.model.Kind;
import gouji.model.Level;
import gouji.model.Report;
import gouji.model.Scope;
import gouji.rules.metadata.RuleInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says whether a rule could read what it needs from one report. */
final class Needs {
    private static final Outcome PASS = new Outcome(OutcomeKind.PASS, List.of());
    private static final Outcome NOT_APPLICABLE = new Outcome(OutcomeKind.NOT_APPLICABLE, List.of());

    private final Facts facts;
    /** Keys of the cells read, by table: asked for once per need, of some fifty. */
    private final Map<String, Set<String>> cells;

    private final Map<String, Outcome> answers = new HashMap<>();

    /** What was read of the year before, or null. */
    private final @Nullable Needs before;

    Needs(Facts facts) {
        this.facts = facts;
        this.cells = facts.cells().stream()
                .collect(Collectors.groupingBy(Cell::table, Collectors.mapping(Cell::getKey, Collectors.toSet())));
        Earlier earlier = facts.earlier();
        this.before = earlier == null || earlier.facts() == null ? null : new Needs(earlier.facts());
    }

    /** Whether the rule is for this kind of organ and this edition, as far as they are known. */
    boolean applies(RuleInfo rule) {
        return range(rule).kind() == OutcomeKind.PASS;
    }

    /** How the rule comes out when it finds nothing. */
    Outcome of(RuleInfo rule) {
        Outcome range = range(rule);
        if (range.kind() != OutcomeKind.PASS) {
            return range;
        }
        List<String> missing = List.of();
        for (String need : rule.needs()) {
            Outcome answer = answers.computeIfAbsent(need, this::of);
            if (answer.kind() == OutcomeKind.NOT_APPLICABLE) {
                return NOT_APPLICABLE;
            }
            missing = both(missing, answer.missing());
        }
        return cannotTell(missing);
    }

    /** Most reports miss nothing. */
    private static List<String> both(List<String> some, List<String> more) {
        return more.isEmpty()
                ? some
                : Stream.concat(some.stream(), more.stream())
                        .distinct()
                        .sorted()
                        .toList();
    }

    private Outcome range(RuleInfo rule) {
        Report report = facts.report();
        boolean kinds = !rule.kinds().isEmpty();
        boolean editions = !rule.editions().isEmpty();
        if (!kinds && !editions) {
            return PASS;
        }
        if (kinds
                        && report.kind() != Kind.UNKNOWN
                        && !rule.kinds().contains(report.kind().code())
                || editions && report.edition() != 0 && !rule.editions().contains(report.edition())) {
            return NOT_APPLICABLE;
        }
        return cannotTell(Stream.concat(
                        kinds && report.kind() == Kind.UNKNOWN ? Stream.of("report/kind") : Stream.empty(),
                        editions && report.edition() == 0 ? Stream.of("report/year") : Stream.empty())
                .toList());
    }

    private Outcome of(String need) {
        String[] parts = need.split("/", 2);
        return switch (parts[0]) {
            case "report" -> cannotTell(known(parts[1]) ? List.of() : List.of(need));
            case "previous" -> previous(need, parts.length == 1 ? "" : parts[1]);
            case "fact" -> around(parts[1]) ? PASS : NOT_APPLICABLE;
            case "attachment" -> facts.attachments().isEmpty() ? NOT_APPLICABLE : PASS;
            case "claim" -> facts.claims().stream().anyMatch(c -> c.subject().equals(parts[1])) ? PASS : NOT_APPLICABLE;
            case "percentage" ->
                facts.percentages().stream().anyMatch(p -> p.kind().equals(parts[1])) ? PASS : NOT_APPLICABLE;
            case "breakdown" ->
                facts.breakdowns().stream().anyMatch(b -> b.kind().equals(parts[1])) ? PASS : NOT_APPLICABLE;
            case "section" ->
                there(need, facts.sections().stream().anyMatch(s -> s.code().equals(parts[1])));
            case "table" ->
                facts.tables().stream().anyMatch(t -> t.code().equals(parts[1])) ? PASS : there(parts[1], false);
            default -> there(need, read(cells.getOrDefault(parts[0], Set.of()), need));
        };
    }

    private static boolean read(Set<String> keys, String need) {
        return keys.contains(need) || need.contains("*") && keys.stream().anyMatch(key -> Key.overlaps(key, need));
    }

    private boolean around(String type) {
        return facts.around().facts().stream()
                .anyMatch(f -> f.getClass().getSimpleName().equals(type));
    }

    /** What was needed of the year before; where it is not known which report that is, nothing of it can be told. */
    private Outcome previous(String need, String part) {
        Earlier earlier = facts.earlier();
        if (earlier == null || earlier.missing() && !part.isEmpty()) {
            return NOT_APPLICABLE;
        }
        if (before == null) {
            return cannotTell(earlier.missing() ? List.of() : List.of(need));
        }
        Outcome inner = part.isEmpty() ? PASS : before.of(part);
        List<String> missing =
                inner.missing().stream().map(key -> "previous/" + key).toList();
        return new Outcome(inner.kind(), missing);
    }

    private Outcome there(String key, boolean some) {
        List<String> unread = unread(a -> Key.overlaps(a.getKey(), key));
        return unread.isEmpty() && !some ? NOT_APPLICABLE : cannotTell(unread);
    }

    private List<String> unread(Predicate<Absent> chosen) {
        if (facts.absent().isEmpty()) {
            return List.of();
        }
        return facts.absent().stream()
                .filter(a -> !a.isMissing() && chosen.test(a))
                .map(Needs::name)
                .distinct()
                .sorted()
                .toList();
    }

    /** A section has no row or column: {@code section/problems}. */
    private static String name(Absent absent) {
        return absent.table().equals("section") ? "section/" + absent.row() : absent.getKey();
    }

    private boolean known(String property) {
        Report report = facts.report();
        return switch (property) {
            case "year" -> report.year() != null;
            case "kind" -> report.kind() != Kind.UNKNOWN;
            case "level" -> report.level() != Level.UNKNOWN;
            case "scope" -> report.scope() != Scope.UNKNOWN;
            case "unit" -> !report.unit().isBlank();
            default -> throw new IllegalArgumentException("no such property of a report: " + property);
        };
    }

    private static Outcome cannotTell(List<String> missing) {
        return missing.isEmpty() ? PASS : new Outcome(OutcomeKind.CANNOT_TELL, missing);
    }
}
