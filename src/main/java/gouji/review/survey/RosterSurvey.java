package gouji.review.survey;

import gouji.message.Codes;
import gouji.model.Facts;
import gouji.model.FellowUnits;
import gouji.model.FiledTwice;
import gouji.model.MissingReport;
import gouji.model.Publication;
import gouji.model.RosterEntry;
import gouji.model.Sentence;
import gouji.model.Surrounding;
import gouji.review.area.RollUp;
import gouji.review.roster.FellowUnitFinder;
import gouji.review.roster.Match;
import gouji.review.roster.Roster;
import gouji.review.roster.RosterSubmissions;
import gouji.review.roster.Unit;
import gouji.review.roster.UnitMatcher;
import gouji.review.similarity.DiallingCodes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    private final List<ReportDigest> noted = new ArrayList<>();

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
        if (unit != null) {
            filings.add(unit, filing);
            filedFor.computeIfAbsent(filing.content(), c -> new HashSet<>()).add(filing.filedFor());
            codes.add(unit.parent(), facts.sentences());
        }
    }

    /** Made anew of the facts each time: a name to look it up by may be that of another report as well. */
    private ReportDigest filing(Facts facts) {
        Match match = matching.of(facts.report());
        return ReportDigest.of(
                facts,
                match,
                match.isMatched() && !roster.below(match.matched()).isEmpty());
    }

    /** What is told of one of the reports. */
    @Override
    public List<Surrounding> around(Facts facts) {
        ReportDigest filing = filing(facts);
        Unit unit = filing.match().unit();
        List<Surrounding> around = new ArrayList<>(PublicationDates.of(facts, unit));
        if (unit != null) {
            around.add(entry(filing, unit));
            codes.usual(unit.parent()).ifPresent(around::add);
            fellows(facts, filing.match(), unit).ifPresent(around::add);
            filings.rollUp(filing, unit).ifPresent(rollUp -> around.addAll(new AreaFacts(roster, unit, rollUp).all()));
        }
        return around;
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
        boolean nothing = named != unit && roster.areClose(named, unit)
                || filedFor.getOrDefault(filing.content(), Set.of()).size() > 1;
        return nothing ? "" : named.name();
    }

    /** What is told of the review as a whole. */
    @Override
    public List<Surrounding> batch() {
        List<Surrounding> batch = new ArrayList<>();
        rollCall().missing().forEach(unit -> batch.add(new MissingReport(unit.name(), unit.line())));
        Map<String, List<ReportDigest>> byContent = new LinkedHashMap<>();
        noted.stream().filter(filing -> filing.match().isMatched()).forEach(filing -> byContent
                .computeIfAbsent(filing.content(), c -> new ArrayList<>())
                .add(filing));
        byContent.values().forEach(same -> filedTwice(same).ifPresent(batch::add));
        return batch;
    }

    private static Optional<FiledTwice> filedTwice(List<ReportDigest> same) {
        List<String> units =
                same.stream().map(ReportDigest::filedFor).distinct().toList();
        List<String> sources = same.stream().map(f -> f.match().source()).toList();
        return units.size() > 1 ? Optional.of(new FiledTwice(units, sources)) : Optional.empty();
    }

    /** Which units handed in, and how each report was found to be whose. */
    public RosterSubmissions rollCall() {
        return RosterSubmissions.of(
                roster, noted.stream().map(ReportDigest::match).toList());
    }

    /** When the reports of units were made public that came too late by law or by what the place sets, by unit. */
    public Map<String, LocalDate> late() {
        Map<String, LocalDate> late = new LinkedHashMap<>();
        for (ReportDigest filing : noted) {
            Unit unit = filing.match().unit();
            Publication published = filing.published();
            if (unit != null && published != null && published.isLate()) {
                late.putIfAbsent(unit.name(), published.date());
            }
        }
        return late;
    }

    /** The roster the reports are laid beside. */
    public Roster roster() {
        return roster;
    }

    /** Every report that tells a whole area beside those below it, in the order of the reports. */
    public List<RollUp> rollUps() {
        return noted.stream()
                .filter(filing -> filing.match().isMatched())
                .flatMap(filing -> filings.rollUp(filing, filing.match().matched()).stream())
                .toList();
    }
}
