package gouji.write.place;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Puts a fresh set of files in the place of the former one. Three folders beside the results tell how far it came, so
 * that a start after a kill knows what to do:
 *
 * <ul>
 *   <li>{@code .gouji-new}: being written; thrown away.
 *   <li>{@code .gouji-ready} with a plan: complete; what is still in it is moved to its place. Renaming the one to the
 *       other is the moment from which the new results count.
 *   <li>{@code .gouji-old}: the former ones, until all is in place; moved back when something cannot be moved.
 * </ul>
 */
final class FolderSwap {
    static final Move MOVE = (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);

    private static final String FRESH = ".gouji-new";
    private static final String READY = ".gouji-ready";
    private static final String FORMER = ".gouji-old";
    private static final String PLAN = ".gouji-plan";

    private final Path folder;
    private final Move move;

    /** Moves a file or a folder to where nothing is. */
    interface Move {
        void move(Path from, Path to) throws IOException;
    }

    FolderSwap(Path folder, Move move) {
        this.folder = folder;
        this.move = move;
    }

    Path fresh() {
        return folder.resolve(FRESH);
    }

    private Path ready() {
        return folder.resolve(READY);
    }

    private Path former() {
        return folder.resolve(FORMER);
    }

    private Path plan() {
        return ready().resolve(PLAN);
    }

    void commit() throws IOException {
        List<SwapStep> steps = SwapStep.plan(folder, fresh());
        NamedStream.lines(
                fresh().resolve(PLAN), steps.stream().map(SwapStep::line).toList());
        move.move(fresh(), ready());
        run(steps);
    }

    /** Brings an earlier swap to its end, and removes what a run left that did not come so far. */
    void recover() throws IOException {
        if (Files.exists(plan())) {
            run(Files.readAllLines(plan()).stream().map(SwapStep::of).toList());
        }
        FileTree.delete(ready());
        FileTree.delete(former());
        clear();
    }

    /** Removes what is being written and did not become a result. */
    void clear() throws IOException {
        FileTree.delete(fresh());
    }

    private void run(List<SwapStep> steps) throws IOException {
        try {
            for (SwapStep step : steps) {
                forward(step);
            }
        } catch (IOException e) {
            back(steps, e);
            throw e;
        }
        end();
    }

    /** From here on there is nothing more to be done again. */
    private void end() throws IOException {
        Files.deleteIfExists(plan());
        FileTree.delete(ready());
        FileTree.delete(former());
    }

    private void forward(SwapStep step) throws IOException {
        Path now = folder.resolve(step.path());
        Path fresh = ready().resolve(step.path());
        Path former = former().resolve(step.path());
        if (step.added() && !Files.exists(fresh)) {
            return;
        }
        if (Files.exists(now)) {
            Files.createDirectories(former.getParent());
            move.move(now, former);
        }
        if (step.added()) {
            move.move(fresh, now);
        }
    }

    private void back(List<SwapStep> steps, IOException failure) {
        List<SwapStep> last = new ArrayList<>(steps);
        Collections.reverse(last);
        try {
            for (SwapStep step : last) {
                back(step);
            }
            end();
        } catch (IOException e) {
            // the plan is still there: the next start tries again
            failure.addSuppressed(e);
        }
    }

    private void back(SwapStep step) throws IOException {
        Path now = folder.resolve(step.path());
        Path fresh = ready().resolve(step.path());
        Path former = former().resolve(step.path());
        if (step.added() && !Files.exists(fresh) && Files.exists(now)) {
            move.move(now, fresh);
        }
        if (Files.exists(former)) {
            if (Files.exists(now)) {
                throw new FileAlreadyExistsException(now.toString());
            }
            move.move(former, now);
        }
    }
}
