package gouji.desk.work;

import gouji.check.Checker;
import gouji.check.Excerpts;
import gouji.check.RunFailureException;
import gouji.check.intake.FileFinder;
import gouji.check.intake.Input;
import gouji.finding.CheckedReport;
import gouji.message.Messages;
import gouji.review.roster.Match;
import gouji.review.store.Store;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The review that is going on. A thread of its own reads what comes in: each file alone first, so that something can be
 * said of it at once, then all beside each other. Everybody else looks at a {@link Snapshot}. May be used by several
 * threads.
 */
public final class CurrentReview implements AutoCloseable {
    private static final Messages MESSAGES = Messages.of("desk");

    private final OfficeSetting office;
    private final WorkingFolder folder;
    private final Store store;
    private final Consumer<Throwable> failures;
    private final Excerpts pictures;
    private final Map<String, Integer> ids = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Thread worker = new Thread(this::work, "review");

    private volatile Snapshot snapshot = Snapshot.EMPTY;
    private volatile @Nullable ReviewPass last;
    private long asked;
    private long done;
    private boolean closed;

    private CurrentReview(OfficeSetting office, WorkingFolder folder, Store store, Consumer<Throwable> failures) {
        this.office = office;
        this.folder = folder;
        this.store = store;
        this.failures = failures;
        this.pictures = new Excerpts(office.gouji().intake().workers(), true, failures);
        worker.setDaemon(true);
    }

    /** Begins with what lies in the folder. */
    public static CurrentReview open(
            OfficeSetting office, WorkingFolder folder, Store store, Consumer<Throwable> failures) {
        CurrentReview review = new CurrentReview(office, folder, store, failures);
        review.changed();
        review.worker.start();
        return review;
    }

    /** The review at this moment. */
    public Snapshot now() {
        return snapshot;
    }

    public OfficeSetting office() {
        return office;
    }

    public WorkingFolder folder() {
        return folder;
    }

    public Store store() {
        return store;
    }

    /** Names of the units that have to report. */
    public List<String> units() {
        ReviewPass pass = last;
        return pass == null ? List.of() : pass.units();
    }

    /** Waits until there is another review than the one of that number, but no longer than a while. */
    public synchronized Snapshot after(long version, Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        try {
            for (long left = longest.toMillis();
                    snapshot.version() == version && left > 0 && !closed;
                    left = (end - System.nanoTime()) / 1_000_000) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return snapshot;
    }

    /** Says that files, units or settings are others now. */
    public synchronized void changed() {
        asked++;
        notifyAll();
    }

    /** A report with its findings, and pictures of what they point at; nothing when it is not there any more. */
    public Optional<ReportDetail> report(int id) {
        ReviewPass pass = last;
        Optional<ReportRow> row = snapshot.row(id);
        if (pass == null || row.isEmpty()) {
            return Optional.empty();
        }
        String source = row.get().source();
        return fileOf(pass, source)
                .flatMap(file -> pass.again(file, pictures))
                .flatMap(result -> result.reports().stream()
                        .filter(checked -> checked.facts().report().source().equals(source))
                        .findFirst()
                        .map(checked -> new ReportDetail(row.get(), checked, result.excerpts())));
    }

    /** The file a report comes from: one of several in it has its number behind the name. */
    private static Optional<String> fileOf(ReviewPass pass, String source) {
        return pass.input(source).isPresent()
                ? Optional.of(source)
                : Optional.of(source.replaceFirst("(?:#| \\()\\d+\\)?$", ""))
                        .filter(file -> pass.input(file).isPresent());
    }

    /** Looks once more at reports of which something was decided, before anybody sees the list again. */
    public void decided(Set<String> sources) {
        ReviewPass pass = last;
        if (pass == null) {
            return;
        }
        Map<String, ReportRow> fresh = new HashMap<>();
        for (String source : sources) {
            fileOf(pass, source).flatMap(file -> pass.again(file, null)).ifPresent(result -> result.reports()
                    .forEach(checked -> fresh.put(checked.facts().report().source(), row(pass, checked, false))));
        }
        show(number -> snapshot.with(
                number,
                snapshot.rows().stream()
                        .map(row -> fresh.getOrDefault(row.source(), row))
                        .toList(),
                snapshot.waiting()));
        if (!isIdle()) {
            // the look that is going on began before this was decided
            changed();
        }
    }

    private ReportRow row(@Nullable ReviewPass pass, CheckedReport checked, boolean isFirst) {
        ReportRow.Owner owner = pass == null ? ReportRow.Owner.NONE : pass.ownerOf(checked);
        return ReportRow.of(id(checked.facts().report().source()), checked, owner, isFirst, office);
    }

    private int id(String source) {
        synchronized (ids) {
            return ids.computeIfAbsent(source, s -> ids.size() + 1);
        }
    }

    /** Puts another review in the place of the one that is shown. */
    private synchronized void show(LongFunction<Snapshot> next) {
        snapshot = next.apply(snapshot.version() + 1);
        notifyAll();
    }

    private void work() {
        while (true) {
            long now = next();
            if (now < 0) {
                return;
            }
            try {
                first();
                if (isLatest(now)) {
                    whole();
                }
            } catch (IOException | RunFailureException e) {
                fail(String.valueOf(e.getMessage()));
            } catch (RuntimeException | StackOverflowError e) {
                failures.accept(e);
                fail(MESSAGES.get(office.run().language(), "work.failed"));
            }
            done(now);
        }
    }

    private void fail(String why) {
        show(number -> snapshot.failing(number, why));
    }

    private synchronized boolean isLatest(long number) {
        return asked == number || closed;
    }

    /** Waits for something to do; -1 at the end. */
    private synchronized long next() {
        try {
            while (asked == done && !closed) {
                wait();
            }
        } catch (InterruptedException e) {
            return -1;
        }
        return closed ? -1 : asked;
    }

    /** Says of files that came in what can be said of each alone. */
    private void first() throws IOException {
        FileFinder files = FileFinder.walk(List.of(folder.inbox()));
        Set<String> fresh = files.inputs().stream()
                .map(Input::id)
                .filter(id -> !seen.contains(id))
                .collect(Collectors.toSet());
        if (fresh.isEmpty()) {
            return;
        }
        Checker alone = office.gouji().checker().remembering(office.memory(store));
        Map<String, ReportRow> rows = new LinkedHashMap<>();
        snapshot.rows().forEach(row -> rows.put(row.source(), row));
        int left = fresh.size();
        Iterator<Input> each = files.unpacked(office.gouji().intake().bounds());
        while (each.hasNext() && !isClosed()) {
            Input input = each.next();
            String file = input.id().replaceFirst("!.*", "");
            if (!fresh.contains(file)) {
                continue;
            }
            alone.check(input)
                    .reports()
                    .forEach(checked -> rows.put(checked.facts().report().source(), row(last, checked, true)));
            left -= seen.add(file) ? 1 : 0;
            List<ReportRow> now = List.copyOf(rows.values());
            int waiting = left;
            show(number -> snapshot.with(number, now, waiting));
        }
    }

    private synchronized void done(long number) {
        done = number;
        notifyAll();
    }

    /** Whether everything that was handed in is in the review. */
    public synchronized boolean isIdle() {
        return asked == done;
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** Judges everything beside everything else. */
    private void whole() throws IOException {
        ReviewPass pass = new ReviewPass(office, folder, store);
        List<ReportRow> rows = new ArrayList<>();
        pass.run(checked -> rows.add(row(pass, checked, false)));
        List<Match> older = new NewestVersions(folder).layAside(pass.matches(), rows);
        if (!older.isEmpty()) {
            changed();
        }
        last = pass;
        show(number -> pass.snapshot(number, rows));
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        worker.interrupt();
        try {
            worker.join(Duration.ofSeconds(10).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
