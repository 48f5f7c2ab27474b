package gouji.desk.work;

import gouji.check.Checker;
import gouji.check.Excerpts;
import gouji.check.intake.FileFinder;
import gouji.check.intake.Input;
import gouji.finding.CheckedReport;
import gouji.finding.Decisions;
import gouji.finding.Round;
import gouji.model.Facts;
import gouji.review.Review;
import gouji.review.roster.Match;
import gouji.review.roster.Roster;
import gouji.review.roster.RosterFile;
import gouji.review.roster.Unit;
import gouji.review.round.AppliedRules;
import gouji.review.round.EarlierReview;
import gouji.review.round.RoundBook;
import gouji.review.round.RoundInputs;
import gouji.review.round.ThisRound;
import gouji.review.store.KeptRound;
import gouji.review.store.ResultCache;
import gouji.review.store.Store;
import gouji.review.survey.Lateness;
import gouji.review.survey.PeerSurvey;
import gouji.review.survey.RosterSurvey;
import gouji.review.survey.SecondCopies;
import gouji.review.survey.Survey;
import gouji.review.year.PreviousReports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One review of all that lies in the working folder, made as the command makes it, and kept so that a report can be looked
 * at once more. What has not changed since the last one is taken from the store.
 */
final class ReviewPass {
    private final OfficeSetting office;
    private final Store store;
    private final Review review;
    private final @Nullable RosterSurvey rostered;
    private final EarlierReview.Now now;
    private final FileFinder files;
    private final Decisions decisions;
    /** The inputs by how the review names them. */
    private final Map<String, Input> inputs = new LinkedHashMap<>();

    private @Nullable EarlierReview against;
    private @Nullable Round round;
    private String beside = "";

    /** @throws IOException when the roster or last year's reports cannot be read */
    ReviewPass(OfficeSetting office, WorkingFolder folder, Store store) throws IOException {
        this.office = office;
        this.store = store;
        Optional<Path> list = folder.roster();
        this.rostered = list.isPresent() ? new RosterSurvey(roster(list.get())) : null;
        this.files = FileFinder.walk(List.of(folder.inbox()));
        this.decisions = decisions();
        ResultCache memory = new ResultCache(store, office.gouji().intake(), office.setting());
        this.now = new EarlierReview.Now(
                new RoundInputs(),
                new AppliedRules(office.gouji().book(), rostered != null),
                this::owner,
                decisions,
                office.run().language());
        List<Survey> surveys = new ArrayList<>(List.of(now.inputs()));
        if (rostered != null) {
            surveys.add(rostered);
        }
        surveys.add(new PeerSurvey(office.gouji().book(), office.gouji().phrases()));
        this.review = new Review(
                memory,
                office.gouji().checker().deciding(decisions),
                last(folder, memory),
                surveys,
                SecondCopies.beside(rostered));
    }

    private static Roster roster(Path file) throws IOException {
        return RosterFile.read(file);
    }

    private PreviousReports last(WorkingFolder folder, ResultCache memory) throws IOException {
        FileFinder before = FileFinder.walk(List.of(folder.previous()));
        return before.inputs().isEmpty()
                ? PreviousReports.stored(store.past())
                : PreviousReports.read(
                        memory, before.unpacked(office.gouji().intake().bounds()), office.jobs());
    }

    private Decisions decisions() {
        return new Decisions(store.decisions().inForce(), office.today().get());
    }

    /** How many files there are. */
    int size() {
        return files.inputs().size();
    }

    private Iterator<Input> all() {
        return files.unpacked(office.gouji().intake().bounds());
    }

    /** Takes the reports as they are judged, with the number of the file. */
    interface Sink {
        void take(CheckedReport checked) throws IOException;
    }

    /**
     * Reads and judges everything.
     *
     * @param step told of every file that is read
     */
    void run(Runnable step, Sink sink) throws IOException {
        review.read(noting(all()), office.jobs(), step);
        compare();
        review.judge(all(), office.jobs(), against, result -> {
            for (CheckedReport checked : result.reports()) {
                if (!checked.facts().report().isBatch()) {
                    sink.take(checked);
                }
            }
        });
    }

    private Iterator<Input> noting(Iterator<Input> some) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return some.hasNext();
            }

            @Override
            public Input next() {
                Input input = some.next();
                inputs.put(input.source(), input);
                return input;
            }
        };
    }

    private void compare() throws IOException {
        ThisRound open = new RoundBook(store.rounds(), "", office.today().get()).open(now.inputs());
        round = open.round();
        Optional<KeptRound> before = open.before();
        if (before.isPresent()) {
            against = EarlierReview.round(store.rounds(), before.get().round(), now);
            beside = before.get().round().dated().textIn(office.run().language());
        }
    }

    /**
     * The reports of a file once more, by what was decided since; nothing when it is not among them.
     *
     * @param pictures takes pictures of what findings point at, or null
     */
    Optional<Checker.Result> again(String source, @Nullable Excerpts pictures) {
        Decisions made = decisions();
        return Optional.ofNullable(inputs.get(source))
                .map(input -> review.again(
                        input,
                        checker -> pictures == null
                                ? checker.deciding(made)
                                : checker.deciding(made).illustrated(pictures),
                        against));
    }

    Optional<Input> input(String source) {
        return Optional.ofNullable(inputs.get(source));
    }

    private String owner(Facts facts) {
        return rostered == null ? "" : rostered.owner(facts);
    }

    ReportRow.Owner ownerOf(CheckedReport checked) {
        String name = owner(checked.facts());
        return name.isEmpty() ? ReportRow.Owner.NONE : new ReportRow.Owner(name, true);
    }

    /** The units a report may be of, by how the review names it. */
    List<Match> matches() {
        return rostered == null ? List.of() : rostered.rollCall().matches();
    }

    /** The review at this moment, with these rows. */
    Snapshot snapshot(long version, List<ReportRow> rows) {
        if (rostered == null) {
            return new Snapshot(version, rows, 0, List.of(), List.of(), List.of(), round, beside, 0, true, "");
        }
        Lateness late = rostered.lateness();
        List<Unit> missing = rostered.rollCall().missing();
        return new Snapshot(
                version,
                rows,
                rostered.roster().units().size(),
                missing,
                late.late().stream().map(Lateness.Late::unit).toList(),
                late.undated(),
                round,
                beside,
                0,
                true,
                "");
    }

    /** Names of the units that have to report. */
    List<String> units() {
        return rostered == null
                ? List.of()
                : rostered.roster().units().stream().map(Unit::name).toList();
    }
}
