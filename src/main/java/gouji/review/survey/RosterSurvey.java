package gouji.review.survey;

import gouji.message.Codes;
import gouji.model.Facts;
import gouji.model.FellowUnits;
import gouji.model.ForeignReport;
import gouji.model.MissingReport;
import gouji.model.RosterEntry;
import gouji.model.Sentence;
import gouji.model.Surrounding;
import gouji.review.area.RollUp;
import gouji.review.roster.FellowUnitFinder;
import gouji.review.roster.Match;
import gouji.review.roster.Misfiled;
import gouji.review.roster.Roster;
import gouji.review.roster.RosterSubmissions;
import gouji.review.roster.Unit;
import gouji.review.roster.UnitMatcher;
import gouji.review.similarity.DiallingCodes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a roster tells of the reports of a review: whose each is, who handed in none, and what the units below one say
 * together. Every report is noted first; after that it may be asked by several threads.
 */
public final class RosterSurvey implements Survey {
    private final Roster roster;
    private final UnitMatcher matching;
    private final ReportIndex filings;
    private final FellowUnitFinder fellows;
    private final DiallingCodes codes = new DiallingCodes();
    private final Map<String, Set<String>> filedFor = new HashMap<>();
    private final Map<String, String> undisputed = new HashMap<>();
    private final List<ReportDigest> noted = new ArrayList<>();
    private @Nullable SameReports twice;
    private Function<String, Set<String>> doubted = source -> Set.of();

    public RosterSurvey(Roster roster) {
        this.roster = roster;
        this.matching = new UnitMatcher(roster);
        this.filings = new ReportIndex(roster);
        this.fellows = new FellowUnitFinder(roster);
    }

    /** Takes note of a report of the review, in the order of the inputs. */
    @Override
    public void note(Facts facts) {
        ReportDigest filing = filing(facts);
        noted.add(filing);
        Unit unit = filing.match().unit();
        if (filing.isUndisputed()) {
            undisputed.put(facts.report().source(), filing.match().matched().name());
        }
        if (unit != null) {
            filings.add(unit, filing);
            filedFor.computeIfAbsent(filing.content(), c -> new HashSet<>()).add(filing.filedFor());
            codes.add(unit.parent(), facts.sentences());
        }
    }

    /** Made anew of the facts each time: a name to look it up by may be that of another report as well. */
    private ReportDigest filing(Facts facts) {
        Match match = matching.of(facts.report());
        Belonging belonging = Belonging.of(facts, match, matching, roster, fellows);
        return ReportDigest.of(
                facts,
                match,
                belonging,
                match.isMatched() && !roster.below(match.matched()).isEmpty());
    }

    /** What is told of one of the reports. */
    @Override
    public List<Surrounding> around(Facts facts) {
        ReportDigest filing = filing(facts);
        Optional<Misfiled> foreign = filings.misfiled(filing).filter(Misfiled::copy);
        if (foreign.isPresent()) {
            Unit unit = foreign.get().filedFor();
            return List.of(new ForeignReport(unit.name(), foreign.get().of().name(), unit.line()));
        }
        Unit unit = filing.match().unit();
        List<Surrounding> around = new ArrayList<>(PublicationDates.of(facts, unit));
        if (unit != null) {
            twice().of(filing).ifPresent(around::add);
            around.add(entry(filing, unit));
            codes.usual(unit.parent()).ifPresent(around::add);
            fellows(facts, filing.match(), unit).ifPresent(around::add);
            filings.rollUp(filing, unit, doubted)
                    .ifPresent(rollUp -> around.addAll(new AreaFacts(roster, unit, rollUp).all()));
        }
        return around;
    }

    /** A copy of the report of another unit is laid to the unit it was handed in for: that one has to act. */
    @Override
    public Facts settled(Facts facts) {
        return filings.misfiled(filing(facts))
                .filter(Misfiled::copy)
                .map(Misfiled::filedFor)
                .map(unit -> facts.of(facts.report()
                        .draft()
                        .unit(unit.name())
                        .kind(unit.kind())
                        .done()))
                .orElse(facts);
    }

    /** What says the same, worked out when the first report is judged: then all are noted. */
    private synchronized SameReports twice() {
        if (twice == null) {
            twice = SameReports.of(noted.stream()
                    .filter(f -> f.match().isMatched() && filings.misfiled(f).isEmpty())
                    .toList());
        }
        return twice;
    }

    /** A unit its file is named after is left out: then the title is wrong, and not what follows. */
    private Optional<FellowUnits> fellows(Facts facts, Match match, Unit unit) {
        if (!fellows.has(unit)) {
            return Optional.empty();
        }
        List<String> named =
                new ArrayList<>(fellows.named(unit, facts.sentences().stream().map(Sentence::getBare)));
        Unit file = match.file();
        named.removeAll(file == null ? List.of() : fellows.names(file));
        return Optional.of(new FellowUnits(fellows.names(unit), List.copyOf(named)));
    }

    @Override
    public void withdraw(Set<String> sources) {
        noted.removeIf(filing -> sources.contains(filing.match().source()));
        filings.withdraw(sources);
    }

    /** The unit of the roster the report of a source is of, or "" where something speaks against it. */
    public String undisputed(String source) {
        return undisputed.getOrDefault(source, "");
    }

    /** The unit of the roster a report is taken for, or "". */
    public String owner(Facts facts) {
        Unit unit = matching.of(facts.report()).unit();
        return unit == null ? "" : unit.name();
    }

    private RosterEntry entry(ReportDigest filing, Unit unit) {
        return new RosterEntry(
                unit.name(),
                unit.kind(),
                unit.parent(),
                unit.vertical(),
                Codes.of(filing.match().how()),
                unit.line(),
                file(filing, unit));
    }

    private String file(ReportDigest filing, Unit unit) {
        Unit named = filing.match().named();
        if (named == null) {
            return "";
        }
        boolean nothing = filings.misfiled(filing).isPresent()
                || named != unit && roster.areClose(named, unit)
                || filedFor.getOrDefault(filing.content(), Set.of()).size() > 1;
        return nothing ? "" : named.name();
    }

    /** What is told of the review as a whole. */
    @Override
    public List<Surrounding> batch() {
        RosterSubmissions call = rollCall();
        Set<Unit> told = call.misfiled().stream()
                .filter(Misfiled::copy)
                .map(Misfiled::filedFor)
                .collect(Collectors.toSet());
        return call.missing().stream()
                .filter(unit -> !told.contains(unit))
                .<Surrounding>map(unit -> new MissingReport(unit.name(), unit.line()))
                .toList();
    }

    /** Which units handed in, and how each report was found to be whose. */
    public RosterSubmissions rollCall() {
        List<Misfiled> misfiled = noted.stream()
                .flatMap(filing -> filings.misfiled(filing).stream())
                .toList();
        return RosterSubmissions.of(
                roster, noted.stream().map(ReportDigest::match).toList(), misfiled);
    }

    /** Which units were late, and of which that cannot be told. */
    public Lateness lateness() {
        return Lateness.of(noted.stream()
                .filter(f -> f.match().isMatched() && !filings.isForeign(f))
                .toList());
    }

    /** The roster the reports are laid beside. */
    public Roster roster() {
        return roster;
    }

    @Override
    public void asks(Function<String, Set<String>> cells) {
        this.doubted = cells;
    }

    /**
     * Every report that tells a whole area beside those below it, in the order of the reports; what is in question is left
     * out. Cheap only when all have been judged.
     */
    public List<RollUp> rollUps() {
        return noted.stream()
                .filter(filing -> filing.match().isMatched() && !filings.isForeign(filing))
                .flatMap(filing -> filings.rollUp(filing, filing.match().matched(), doubted).stream())
                .toList();
    }
}
