package gouji.office;

import gouji.CheckOptions;
import gouji.Gouji;
import gouji.check.Checker;
import gouji.check.Excerpts;
import gouji.check.intake.FileFinder;
import gouji.check.intake.FoundFiles;
import gouji.data.RefusedFileException;
import gouji.finding.Decisions;
import gouji.review.roster.RosterFile;
import gouji.review.store.Store;
import gouji.review.survey.RosterSurvey;
import gouji.rules.RuleBook;
import gouji.rules.diagnosis.RuleBookException;
import gouji.write.output.RunContext;
import gouji.write.place.LockFile;
import gouji.write.place.PlaceInUseException;
import gouji.write.place.ResultFolder;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The review of a year for an office. From when it is opened until it is closed it has the folder of results and the store
 * for itself; it runs once.
 */
public final class OfficeReview implements AutoCloseable {
    private final ReviewRequest request;
    private final ReviewFollower follower;
    private final FileFinder reports;
    private final @Nullable FileFinder before;
    private final ResultFolder results;
    private final LockFile kept;

    private OfficeReview(
            ReviewRequest request,
            ReviewFollower follower,
            FileFinder reports,
            @Nullable FileFinder before,
            ResultFolder results,
            LockFile kept) {
        this.request = request;
        this.follower = follower;
        this.reports = reports;
        this.before = before;
        this.results = results;
        this.kept = kept;
    }

    /**
     * Looks for all that is named, before anything is read, and takes the places of results for itself.
     *
     * @throws RefusedFileException when something named is not there, holds no report or lies in the folder of results
     * @throws PlaceInUseException when another review has a place
     * @throws IOException when a place cannot be written
     */
    public static OfficeReview open(ReviewRequest request, ReviewFollower follower) throws IOException {
        ReviewPaths all = new ReviewPaths(
                request.reports(), request.previous(), request.results().output());
        all.demand();
        all.keepApart();
        FileFinder reports = FoundFiles.below(request.reports());
        FileFinder before = request.previous().isEmpty() ? null : FoundFiles.below(request.previous());
        ResultFolder results = ResultFolder.open(request.results().output());
        try {
            return new OfficeReview(request, follower, reports, before, results, lock(request.storeFile()));
        } catch (IOException | RuntimeException e) {
            results.close();
            throw e;
        }
    }

    /** Another review may name the same store, and have its results elsewhere. */
    private static LockFile lock(Path named) throws IOException {
        Path file = ReviewPaths.real(named);
        if (Files.isDirectory(file)) {
            throw new FileSystemException(named.toString(), null, "is a folder");
        }
        ResultFolder.made(Objects.requireNonNull(file.getParent(), "only the root stands in no folder"));
        return LockFile.take(file.resolveSibling(".gouji-lock-" + file.getFileName()), named);
    }

    /**
     * Reads and judges all reports, writes what leaves the office and keeps the round.
     *
     * @param options what reports are to be checked by
     * @param book its rules
     * @param run the day, the language and what else results are written with
     * @param decisions what was decided, besides what the store has; the workbook the last review left is read, too
     * @return nothing when the follower ended it before its time; then all is as it was
     * @throws RefusedFileException when a file cannot be used, or the follower did not agree
     * @throws RuleBookException when the rules do not load
     * @throws IOException when something cannot be read or written
     */
    public Optional<ReviewEnd> run(CheckOptions options, RuleBook book, RunContext run, DecisionIntake decisions)
            throws IOException {
        decisions.openLeft(new LeftWorkbook(request.results().output()), run.language());
        RosterSurvey rostered = roster();
        request.results().check(run, results.fresh());
        request.results().doubt(run.asOf()).ifPresent(follower::tell);
        try (Gouji gouji = Gouji.open(options, book);
                Store store = Store.open(kept.place())) {
            Decisions made = decisions.kept(store.decisions(), run.asOf(), run.language());
            ReviewRun.Bounds bounds = new ReviewRun.Bounds(options.bounds(), request.jobs());
            PreparedReview review = new PreparedReview(request, gouji, store, run, bounds, rostered, made);
            return review.run(reports, before, illustrated(gouji, options), decisions, results, follower);
        }
    }

    /** The way of a file with pictures of pages, which show no number that is to be masked. */
    private Checker illustrated(Gouji gouji, CheckOptions options) {
        return gouji.checker()
                .illustrated(new Excerpts(gouji.intake().workers(), !request.unmask(), options.listener()::failed));
    }

    /** What the roster tells of the reports, or null without one. */
    private @Nullable RosterSurvey roster() {
        try {
            return request.roster() == null ? null : new RosterSurvey(RosterFile.read(request.roster()));
        } catch (IOException e) {
            throw new RefusedFileException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            kept.close();
        } finally {
            results.close();
        }
    }
}
