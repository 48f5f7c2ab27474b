package gouji.review.survey;

import gouji.model.Scope;
import gouji.review.area.Contribution;
import gouji.review.area.Membership;
import gouji.review.area.RollUp;
import gouji.review.roster.Match;
import gouji.review.roster.Misfiled;
import gouji.review.roster.Roster;
import gouji.review.roster.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The reports of a review by their units, and which of them make up an area. */
final class ReportIndex {
    private final Roster roster;
    private final Map<String, List<ReportDigest>> byUnit = new HashMap<>();
    private final Map<String, List<ReportDigest>> undisputed = new HashMap<>();

    ReportIndex(Roster roster) {
        this.roster = roster;
    }

    void add(Unit unit, ReportDigest filing) {
        byUnit.computeIfAbsent(unit.name(), u -> new ArrayList<>()).add(filing);
        if (filing.isUndisputed()) {
            undisputed.computeIfAbsent(unit.name(), u -> new ArrayList<>()).add(filing);
        }
    }

    void withdraw(Set<String> sources) {
        for (Map<String, List<ReportDigest>> reports : List.of(byUnit, undisputed)) {
            reports.values()
                    .forEach(all -> all.removeIf(
                            filing -> sources.contains(filing.match().source())));
        }
    }

    /**
     * Whose report it is, when it was handed in for another: that of a unit whose own report says the same, or of which
     * the text speaks. Where neither tells, nobody guesses.
     */
    Optional<Misfiled> misfiled(ReportDigest filing) {
        Belonging belonging = filing.belonging();
        if (belonging == null) {
            return Optional.empty();
        }
        List<ReportDigest> own = undisputed.getOrDefault(belonging.titled().name(), List.of()).stream()
                .filter(f -> Objects.equals(f.match().year(), filing.match().year()))
                .toList();
        boolean same = own.stream().anyMatch(f -> f.content().equals(filing.content()));
        return same || belonging.speaks()
                ? Optional.of(new Misfiled(
                        belonging.filedFor(), belonging.titled(), filing.match().source(), !own.isEmpty(), same))
                : Optional.empty();
    }

    /** Whether it is but a copy of what another unit handed in itself. */
    boolean isForeign(ReportDigest filing) {
        return misfiled(filing).filter(Misfiled::copy).isPresent();
    }

    /**
     * The report beside those below it; nothing unless it tells a whole area of the roster and its year is known.
     *
     * @param doubted by the source of a report the keys of its cells that are in question
     */
    Optional<RollUp> rollUp(ReportDigest parent, Unit unit, Function<String, Set<String>> doubted) {
        Match match = parent.match();
        if (parent.scope() != Scope.CONSOLIDATED
                || match.year() == null
                || roster.below(unit).isEmpty()) {
            return Optional.empty();
        }
        Membership members = new Gathering(unit, match.year(), doubted).members();
        return Optional.of(RollUp.of(match.source(), match.year(), parent.edition(), parent.cells(), members));
    }

    /** The reports below one unit, collected on the way down. */
    private final class Gathering {
        private final Unit top;
        private final Integer year;
        private final List<Contribution> shares = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();
        private final List<String> upward = new ArrayList<>();
        private final Function<String, Set<String>> doubted;
        private boolean unclear;

        Gathering(Unit top, Integer year, Function<String, Set<String>> doubted) {
            this.doubted = doubted;
            this.top = top;
            this.year = year;
        }

        Membership members() {
            below(top);
            String office = roster.officeOf(top).map(Unit::name).orElse(null);
            return new Membership(
                    top.name(), office, shares, missing, upward, missing.isEmpty() && !unclear && !shares.isEmpty());
        }

        private void below(Unit unit) {
            for (Unit child : roster.below(unit)) {
                if (child.vertical()) {
                    upward.add(child.name());
                } else {
                    take(child, usable(child));
                }
            }
        }

        /** A report on a whole area holds all below it; one that may be that leaves open what is to be added. */
        private void take(Unit unit, Optional<ReportDigest> filing) {
            filing.ifPresentOrElse(
                    f -> shares.add(new Contribution(
                            unit.name(),
                            f.match().source(),
                            f.figures(),
                            doubted.apply(f.match().source()))),
                    () -> missing.add(unit.name()));
            Scope scope = filing.map(ReportDigest::scope).orElse(Scope.OWN);
            if (scope == Scope.OWN) {
                below(unit);
            }
            unclear |= scope == Scope.UNKNOWN && !roster.below(unit).isEmpty();
        }

        /** The one report of a unit on the year, if its figures can be used. */
        private Optional<ReportDigest> usable(Unit unit) {
            List<ReportDigest> all = byUnit.getOrDefault(unit.name(), List.of()).stream()
                    .filter(f -> Objects.equals(f.match().year(), year) && !isForeign(f))
                    .toList();
            List<ReportDigest> own =
                    all.stream().filter(f -> f.match().isConsistent()).toList();
            List<ReportDigest> kept = own.isEmpty() ? all : own;
            boolean one = kept.stream().map(ReportDigest::content).distinct().count() == 1;
            return kept.stream().findFirst().filter(f -> one && !f.figures().isEmpty());
        }
    }
}
