package gouji.rules.metadata;

import gouji.model.FactKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks the keys of {@code @needs} against the form and the facts. */
public final class NeedCheck {
    private static final Set<String> OF_REPORT = Set.of("year", "kind", "level", "scope", "unit");

    private static final Set<String> SURROUNDINGS =
            FactKinds.surrounding().stream().map(Class::getSimpleName).collect(Collectors.toUnmodifiableSet());

    private final KnownCodes codes;

    public NeedCheck(KnownCodes codes) {
        this.codes = codes;
    }

    /** What a property such as {@code Report.edition} can be; empty when it may have any value. */
    public Set<String> known(String property) {
        return codes.of(property);
    }

    /** The parts nobody can meet, each with what would be known there. */
    public List<Unmet> unmet(String need) {
        String[] parts = need.split("/");
        List<Unmet> unmet = new ArrayList<>();
        String first = parts[0];
        switch (first) {
            case "attachment" -> {}
            case "fact" -> part(parts, 1, SURROUNDINGS, unmet);
            case "previous" -> unmet.addAll(parts.length == 1 ? List.of() : unmet(need.substring(first.length() + 1)));
            case "report" -> part(parts, 1, OF_REPORT, unmet);
            case "claim" -> part(parts, 1, codes.of("Claim.subject"), unmet);
            case "percentage" -> part(parts, 1, codes.of("Percentage.kind"), unmet);
            case "breakdown" -> part(parts, 1, codes.of("Breakdown.kind"), unmet);
            case "section" -> part(parts, 1, codes.of("Section.code"), unmet);
            case "table" -> part(parts, 1, codes.of("Table.code"), unmet);
            default -> {
                part(parts, 0, codes.of("Cell.table"), unmet);
                part(parts, 1, codes.of("Cell.row"), unmet);
                part(parts, 2, codes.of("Cell.column"), unmet);
            }
        }
        return unmet;
    }

    private static void part(String[] parts, int at, Set<String> known, List<Unmet> unmet) {
        String part = at < parts.length ? parts[at] : "*";
        boolean any = part.equals("*") && at > 0;
        if (!any && !known.isEmpty() && !known.contains(part)) {
            unmet.add(new Unmet(part, known));
        }
    }

    /** A part of a key that names nothing. */
    public record Unmet(String part, Set<String> known) {}
}
