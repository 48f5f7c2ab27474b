package gouji.review.round;

import gouji.finding.CheckedReport;
import gouji.finding.Outcome;
import gouji.finding.OutcomeKind;
import gouji.model.Cell;
import gouji.model.Facts;
import gouji.model.Section;
import gouji.rules.RuleBook;
import gouji.rules.metadata.RuleInfo;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which rules looked at a report, so that a finding they have no more is mended. A rule that could not tell did not look;
 * one that asks for a sentence did when the sentence is gone, and not when its table is.
 */
public final class AppliedRules {
    private static final Set<OutcomeKind> JUDGED = EnumSet.of(OutcomeKind.PASS, OutcomeKind.FAIL, OutcomeKind.WAIVED);

    /** What several reports tell together: where one of them is not read it is another thing. */
    private static final Set<String> TOGETHER =
            Set.of("AlikeProse", "FiledTwice", "Area", "AreaComplete", "Peers", "DiallingCode");

    /** What is wrong by being there: where there is none of it nothing is. */
    private static final Set<String> FAULTS = Set.of("AlikeProse", "FiledTwice", "MissingReport");

    /** Those of them a roster is needed for. */
    private static final Set<String> ROSTERED = Set.of("FiledTwice", "MissingReport");

    private static final String FACT = "fact/";

    private final Map<String, List<RuleInfo>> rules;
    private final boolean roster;

    /** @param roster whether the review has a roster */
    public AppliedRules(RuleBook book, boolean roster) {
        this.rules = book.rules().stream().collect(Collectors.groupingBy(RuleInfo::id));
        this.roster = roster;
    }

    /**
     * The rules that looked, each with the keys it could not see. Of a rule whose finding another one makes superfluous
     * nothing is known.
     *
     * @param others whether the other reports that were read before are read now as well
     */
    public Map<String, List<String>> at(CheckedReport checked, boolean others) {
        Set<String> explained =
                checked.allFindings().flatMap(f -> f.explained().stream()).collect(Collectors.toSet());
        Map<String, List<String>> looked = new TreeMap<>();
        checked.outcomes().forEach((rule, outcome) -> {
            boolean whole = others || !isTogether(rule);
            if (whole && !explained.contains(rule) && hasLooked(rule, outcome, checked.facts())) {
                looked.put(rule, outcome.missing());
            }
        });
        return looked;
    }

    /** Whether a rule goes by what several reports tell together. */
    public boolean isTogether(String rule) {
        return rules.getOrDefault(rule, List.of()).stream()
                .flatMap(info -> info.needs().stream())
                .anyMatch(need -> need.startsWith(FACT) && TOGETHER.contains(need.substring(FACT.length())));
    }

    private boolean hasLooked(String rule, Outcome outcome, Facts facts) {
        return JUDGED.contains(outcome.kind())
                || outcome.kind() == OutcomeKind.NOT_APPLICABLE
                        && rules.getOrDefault(rule, List.of()).stream().anyMatch(info -> isWithoutGround(info, facts));
    }

    /** Whether nothing but what it speaks of is gone from the report. */
    private boolean isWithoutGround(RuleInfo rule, Facts facts) {
        return rule.needs().stream().anyMatch(this::isGround)
                && rule.needs().stream().filter(need -> !isGround(need)).allMatch(need -> isThere(need, facts));
    }

    private boolean isGround(String need) {
        String[] parts = need.split("/", 2);
        return switch (parts[0]) {
            case "claim", "percentage", "breakdown" -> true;
            case "fact" -> FAULTS.contains(parts[1]) && (roster || !ROSTERED.contains(parts[1]));
            default -> false;
        };
    }

    private static boolean isThere(String need, Facts facts) {
        String[] parts = need.split("/", 2);
        return switch (parts[0]) {
            case "report" -> true;
            case "section" -> facts.sections().stream().map(Section::code).anyMatch(parts[1]::equals);
            case "previous", "fact", "attachment" -> false;
            default ->
                Stream.of(parts[0], parts[parts.length - 1])
                        .anyMatch(
                                table -> facts.cells().stream().map(Cell::table).anyMatch(table::equals));
        };
    }
}
