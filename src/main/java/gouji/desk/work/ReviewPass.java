package gouji.desk.work;

import gouji.check.Checker;
import gouji.check.Excerpts;
import gouji.check.intake.FileFinder;
import gouji.check.intake.Input;
import gouji.finding.CheckedReport;
import gouji.finding.Decisions;
import gouji.finding.Round;
import gouji.review.Review;
import gouji.review.roster.Match;
import gouji.review.roster.RosterFile;
import gouji.review.roster.Unit;
import gouji.review.round.EarlierReview;
import gouji.review.round.RoundBook;
import gouji.review.round.ThisRound;
import gouji.review.store.KeptRound;
import gouji.review.store.ResultCache;
import gouji.review.store.Store;
import gouji.review.survey.Lateness;
import gouji.review.survey.PeerSurvey;
import gouji.review.survey.RosterSurvey;
import gouji.review.survey.SecondCopies;
import gouji.review.year.PreviousReports;
import gouji.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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
        this.rostered = list.isPresent() ? new RosterSurvey(RosterFile.read(list.get())) : null;
        this.files = FileFinder.walk(List.of(folder.inbox()));
        Decisions decisions = decisions();
        ResultCache memory = office.memory(store);
        RuleBook book = office.gouji().book();
        this.now = EarlierReview.Now.of(book, rostered, decisions, office.run().language());
        this.review = new Review(
                memory,
                office.gouji().checker().deciding(decisions),
                last(folder, memory),
                Review.surveys(
                        List.of(now.inputs()),
                        rostered,
                        new PeerSurvey(book, office.gouji().phrases())),
                SecondCopies.beside(rostered));
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

    private Iterator<Input> all() {
        return files.unpacked(office.gouji().intake().bounds());
    }

    /**
     * Reads and judges everything.
     *
     * @param judged takes the reports in the order of their files
     */
    void run(Consumer<CheckedReport> judged) throws IOException {
        review.read(noting(all()), office.jobs(), () -> {});
        compare();
        review.judge(all(), office.jobs(), against, result -> result.reports().stream()
                .filter(checked -> !checked.facts().report().isBatch())
                .forEach(judged));
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

    ReportRow.Owner ownerOf(CheckedReport checked) {
        String name = now.owners().apply(checked.facts());
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
