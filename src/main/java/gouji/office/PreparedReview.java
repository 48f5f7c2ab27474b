package gouji.office;

import gouji.Gouji;
import gouji.check.Checker;
import gouji.check.intake.FileFinder;
import gouji.finding.Decisions;
import gouji.model.Overrides;
import gouji.review.Review;
import gouji.review.letter.Correspondence;
import gouji.review.roster.Unit;
import gouji.review.round.EarlierReview;
import gouji.review.store.ResultCache;
import gouji.review.store.Store;
import gouji.review.survey.PeerSurvey;
import gouji.review.survey.RosterSurvey;
import gouji.review.survey.SecondCopies;
import gouji.review.year.ExpectedYears;
import gouji.review.year.PreviousReports;
import gouji.review.year.ReportYears;
import gouji.write.office.OfficeOutput;
import gouji.write.output.RunContext;
import gouji.write.place.ResultFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A review whose rules, store and decisions are open.
 *
 * @param rostered what the roster tells, or null without one
 * @param made what was decided of findings
 */
record PreparedReview(
        ReviewRequest request,
        Gouji gouji,
        Store store,
        RunContext run,
        ReviewRun.Bounds bounds,
        @Nullable RosterSurvey rostered,
        Decisions made) {

    /**
     * @param reports the files as they were found
     * @param before those of the year before, or null
     * @param checker the way of a file
     * @throws IOException when something cannot be read or written
     */
    Optional<ReviewEnd> run(
            FileFinder reports,
            @Nullable FileFinder before,
            Checker checker,
            DecisionIntake decisions,
            ResultFolder results,
            ReviewFollower follower)
            throws IOException {
        ResultCache ungiven = ResultCache.of(store, gouji.intake(), gouji.book(), run.version());
        Overrides year = new Overrides(null, request.year(), null, null, null);
        PreviousReports last = last(ungiven, before);
        ReportYears met = new ReportYears();
        EarlierReview.Now now = EarlierReview.Now.of(gouji.book(), rostered, made, run.language());
        RoundRun round = RoundRun.prepare(request.round(), store, now, run);
        Review review = new Review(
                ungiven.with(gouji.intake().given(year)),
                checker.deciding(made),
                last,
                Review.surveys(List.of(now.inputs(), met), rostered, new PeerSurvey(gouji.book(), gouji.phrases())),
                SecondCopies.beside(rostered));
        return new ReviewRun(review, round, reports, bounds, follower)
                .run(last.strangers(), new Written(decisions, results, follower, last, met))
                .map(this::end);
    }

    private PreviousReports last(ResultCache ungiven, @Nullable FileFinder before) throws IOException {
        return before == null
                ? PreviousReports.stored(store.past())
                : PreviousReports.read(ungiven, before.unpacked(bounds.file()), bounds.jobs());
    }

    private ReviewEnd end(ReviewRun.Made ended) {
        Path overview = request.results().output().resolve(OfficeOutput.PAGE);
        int units = rostered == null ? 0 : rostered.roster().units().size();
        List<Unit> missing = rostered == null ? List.of() : rostered.rollCall().missing();
        return new ReviewEnd(ended.summary(), ended.round().round().round(), units, missing, overview);
    }

    /** The names of all units that are to report. */
    private List<String> names() {
        return rostered == null
                ? List.of()
                : rostered.roster().units().stream()
                        .flatMap(unit -> Stream.concat(Stream.of(unit.name()), unit.aliases().stream()))
                        .toList();
    }

    private ExpectedYears expected(PreviousReports last) {
        return new ExpectedYears(run.asOf(), last.years(), !request.previous().isEmpty());
    }

    /** What a run writes, and when. */
    final class Written implements ReviewRun.Results {
        private final DecisionIntake decisions;
        private final ResultFolder results;
        private final ReviewFollower follower;
        private final PreviousReports last;
        private final YearCheck years;
        private final ReportYears met;

        Written(
                DecisionIntake decisions,
                ResultFolder results,
                ReviewFollower follower,
                PreviousReports last,
                ReportYears met) {
            this.decisions = decisions;
            this.results = results;
            this.follower = follower;
            this.last = last;
            // before anything is read: the reports of this year count among the years later
            this.years = new YearCheck(expected(last), request.year() != null, rostered != null);
            this.met = met;
        }

        @Override
        public void begin() {
            years.demand(met.met(), follower);
        }

        @Override
        public Checker.Sink noting(Checker.Sink sink) {
            return decisions.over(sink, made, run.ruleset().ids(), names());
        }

        @Override
        public ReviewOutput open(RunContext named, Correspondence letters, OutputStream text) throws IOException {
            return request.results()
                    .open(
                            named,
                            results.fresh(),
                            new RosterLists(rostered),
                            gouji.book().scale().kept(),
                            letters,
                            new StoredReviews(store.past(), last),
                            text);
        }

        @Override
        public void agree() throws IOException {
            if (!request.results().replace()) {
                Replacement.of(results).demand(request.results().output(), follower);
            }
        }

        @Override
        public void commit() throws IOException {
            results.commit();
        }

        @Override
        public void finish() throws IOException {
            decisions.finish();
        }
    }
}
