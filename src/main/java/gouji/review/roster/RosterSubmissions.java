package gouji.review.roster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which units of a roster handed in.
 *
 * @param matches the unit of every report, in the order of the reports
 * @param missing the units no report is or may be of, in the order of the roster; those that handed in another's among them
 * @param misfiled the reports of other units than those they were handed in for
 */
public record RosterSubmissions(List<Match> matches, List<Unit> missing, List<Misfiled> misfiled) {
    /** Lays reports beside the roster. A unit that may be that of a report nobody can tell the unit of is not missing. */
    public static RosterSubmissions of(Roster roster, List<Match> matches, List<Misfiled> misfiled) {
        Map<String, Unit> owners = new HashMap<>();
        misfiled.forEach(report -> owners.put(report.source(), report.of()));
        Set<String> there = new HashSet<>();
        for (Match match : matches) {
            there.addAll(match.candidates());
            Unit owner = owners.get(match.source());
            for (Unit unit : owner == null ? new Unit[] {match.unit(), match.file()} : new Unit[] {owner}) {
                if (unit != null) {
                    there.add(unit.name());
                }
            }
        }
        List<Unit> missing = roster.units().stream()
                .filter(unit -> !there.contains(unit.name()))
                .toList();
        return new RosterSubmissions(List.copyOf(matches), missing, List.copyOf(misfiled));
    }

    /** What a unit that is missing handed in instead of its own report, if it did. */
    public Optional<Misfiled> instead(Unit unit) {
        return misfiled.stream()
                .filter(report -> report.filedFor().equals(unit))
                .findFirst();
    }

    /** The reports no unit was found for. */
    public List<Match> unmatched() {
        return matches.stream().filter(match -> !match.isMatched()).toList();
    }

    /**
     * Reports of one unit on one year, by the name of the unit, where it handed in several: not those that were handed in
     * for others.
     */
    public Map<String, List<Match>> doubled() {
        Map<String, List<Match>> doubled = new LinkedHashMap<>();
        matches.stream()
                .filter(match -> match.isMatched() && match.isConsistent() && !isMisfiled(match))
                .collect(Collectors.groupingBy(
                        match -> List.of(match.matched().name(), String.valueOf(match.year())),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .filter(reports -> reports.size() > 1)
                .forEach(reports -> doubled.merge(reports.get(0).matched().name(), reports, RosterSubmissions::both));
        return doubled;
    }

    private boolean isMisfiled(Match match) {
        return misfiled.stream().anyMatch(report -> report.source().equals(match.source()));
    }

    private static List<Match> both(List<Match> one, List<Match> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
