package gouji.finding;

import gouji.model.Facts;
import gouji.model.RosterEntry;
import gouji.redaction.Masking;
import gouji.text.Space;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The decisions of a run, and the day it is run for. Of those about the same matter the latest counts; what is said of one
 * finding goes before what is said of a rule and a unit. May be used by several threads.
 */
public final class Decisions {
    private static final Comparator<Decision> BY_DAY =
            Comparator.comparing(Decision::when, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** No decision. */
    public static final Decisions NONE = new Decisions(List.of(), LocalDate.MIN);

    private final List<Decision> latest;
    private final Map<String, Decision> ofOne = new HashMap<>();
    private final Map<String, List<Decision>> ofRule;
    private final LocalDate day;

    /**
     * @param all decisions in the order they were made; one with a day is later than those without
     * @param day the day on which they must hold
     */
    public Decisions(List<Decision> all, LocalDate day) {
        Map<String, Decision> byMatter = new LinkedHashMap<>();
        all.stream().sorted(BY_DAY).forEach(decision -> {
            // a later one stands where it was made
            byMatter.remove(decision.matter());
            byMatter.put(decision.matter(), decision);
        });
        this.latest = List.copyOf(byMatter.values());
        this.day = day;
        latest.stream().filter(Decision::isOfOne).forEach(d -> ofOne.put(d.fingerprint(), d));
        List<Decision> newestFirst = new ArrayList<>(latest);
        Collections.reverse(newestFirst);
        this.ofRule = newestFirst.stream().filter(d -> !d.isOfOne()).collect(Collectors.groupingBy(Decision::rule));
    }

    /** The latest of every matter. */
    public List<Decision> latest() {
        return latest;
    }

    public boolean holds(Decision decision) {
        return decision.holds(day);
    }

    /** The decision a finding goes by: one that holds, or else one that has run out. */
    public Optional<Decision> of(Finding finding, Facts facts) {
        return of(finding.rule(), finding.fingerprint(), facts);
    }

    private Optional<Decision> of(String rule, String fingerprint, Facts facts) {
        Set<String> names = names(facts);
        Integer year = facts.report().year();
        List<Decision> meant = new ArrayList<>();
        Stream.concat(Stream.ofNullable(ofOne.get(fingerprint)), ofRule.getOrDefault(rule, List.of()).stream())
                .filter(d -> d.isMeant(rule, fingerprint, names, year))
                .forEach(meant::add);
        return meant.stream().filter(this::holds).findFirst().or(() -> meant.stream()
                .findFirst());
    }

    /** Whether it holds that nothing was wrong about an earlier finding of the unit of a report. */
    public boolean isRight(EarlierFinding earlier, Facts facts) {
        return of(earlier.rule(), earlier.fingerprint(), facts)
                .filter(this::holds)
                .filter(d -> d.state().isRight())
                .isPresent();
    }

    /** The names of the unit of a report: that in the report and that on the roster. */
    public static Set<String> names(Facts facts) {
        Stream<String> rostered = facts.around().facts().stream()
                .filter(RosterEntry.class::isInstance)
                .map(entry -> ((RosterEntry) entry).unit());
        return Stream.concat(Stream.of(facts.report().unit()), rostered)
                .map(Decisions::name)
                .collect(Collectors.toSet());
    }

    /** A name as it is compared: spaces tell no units apart, and what was written out may be masked. */
    public static String name(String unit) {
        return Masking.mask(Space.without(unit));
    }
}
