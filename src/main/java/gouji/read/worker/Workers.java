package gouji.read.worker;

import gouji.form.Form;
import gouji.message.Messages;
import gouji.model.Container;
import gouji.model.Excerpt;
import gouji.model.Excerpt.Withheld;
import gouji.model.Place;
import gouji.model.Problem;
import gouji.model.Trouble;
import gouji.read.document.Document;
import gouji.read.document.IsolatedReader;
import gouji.read.document.Limits;
import gouji.read.document.Origin;
import java.io.IOException;
import java.lang.ref.Cleaner;
import java.util.List;

/**
 * Reads files in processes of their own, which can be killed: whatever a file makes a library do, it ends at its limits and
 * takes nothing from the files beside it. Processes are started when the first file asks for one, as many as threads ask
 * at a time, and used again. They end when this is no longer reachable, and with the program, however that ends. A file
 * that fails in a process that read others before, and not for want of time, is read once more in a fresh one, so that its
 * result does not depend on them. May be used by several threads.
 */
public final class Workers implements IsolatedReader {
    private static final Messages MESSAGES = Messages.of("read");
    private static final Cleaner CLEANER = Cleaner.create();

    private final Limits limits;
    private final WorkerPool pool;

    /** @param forms the editions of the form, whose words tell a report from what surrounds it */
    public Workers(List<Form> forms, Limits limits) {
        this.limits = limits;
        this.pool = new WorkerPool(new WorkerSettings(forms, limits));
        WorkerPool all = pool;
        CLEANER.register(this, all::end);
    }

    @Override
    public Document read(Origin origin, Container container, byte[] bytes) {
        try {
            return new BlockInput(answer(ReadingTask.reading(bytes))).document(origin);
        } catch (WorkerEndedException e) {
            return origin.withProblem(container, problem(e.reason()));
        } catch (IOException e) {
            return origin.withProblem(container, Trouble.UNSTARTED.problem());
        }
    }

    /**
     * Takes pictures of places in a PDF file.
     *
     * @see gouji.read.pdf.PdfExcerpts#of
     * @param masked whether no picture may show a number that identifies a person
     */
    public List<Excerpt> excerpts(byte[] bytes, List<List<Place>> spots, List<Place> personal, boolean masked) {
        try {
            return new BlockInput(answer(new ReadingTask(bytes, spots, personal, masked))).excerpts();
        } catch (WorkerEndedException | IOException e) {
            return spots.stream()
                    .map(places -> Excerpt.without(places.get(0).page(), Withheld.UNDRAWN))
                    .toList();
        }
    }

    private byte[] answer(ReadingTask task) throws IOException, WorkerEndedException {
        byte[] message = task.message();
        Worker worker = pool.take();
        try {
            return answer(worker, message);
        } catch (WorkerEndedException e) {
            if (worker.isFirst() || e.reason() == WorkerEndedException.Reason.TIME) {
                throw e;
            }
            return answer(pool.fresh(), message);
        }
    }

    private byte[] answer(Worker worker, byte[] message) throws WorkerEndedException {
        byte[] answer = worker.ask(message, limits.time());
        pool.give(worker);
        return answer;
    }

    private Problem problem(WorkerEndedException.Reason reason) {
        return switch (reason) {
            case TIME -> Trouble.TIMED_OUT.problem(limits.time().toSeconds());
            case MEMORY -> Trouble.TOO_COMPLEX.problem(MESSAGES.text("memory", limits.memory() >> 20));
            case UNKNOWN -> Trouble.ABANDONED.problem();
        };
    }
}
