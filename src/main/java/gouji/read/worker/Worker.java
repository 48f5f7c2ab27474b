package gouji.read.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A process that reads files one at a time. Used by one thread at a time. */
final class Worker {
    /** What Java ends with when it is told to end for want of memory. */
    private static final int OUT_OF_MEMORY = 3;

    private final Process process;
    private final DataInputStream in;
    private final DataOutputStream out;
    private @Nullable Duration until;
    private boolean late;
    private int tasks;

    private Worker(Process process) {
        this.process = process;
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    /** @throws IOException when no process can be started */
    static Worker start(ProcessBuilder program, byte[] setting) throws IOException {
        Worker worker = new Worker(program.start());
        try {
            WorkerMessage.send(worker.out, setting);
            WorkerMessage.receive(worker.in);
            return worker;
        } catch (IOException e) {
            worker.end();
            throw e;
        }
    }

    /** Whether it has had no task but one. */
    boolean isFirst() {
        return tasks == 1;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /**
     * Has a task done.
     *
     * @param time how long the processor may be at work on it
     * @throws WorkerEndedException when the process has ended over it
     */
    byte[] ask(byte[] task, Duration time) throws WorkerEndedException {
        begin(time);
        try {
            WorkerMessage.send(out, task);
            byte[] answer = WorkerMessage.receive(in);
            if (isLate()) {
                throw new WorkerEndedException(WorkerEndedException.Reason.TIME, null);
            }
            return answer;
        } catch (IOException e) {
            throw new WorkerEndedException(reason(), e);
        } finally {
            tasks++;
        }
    }

    private synchronized void begin(Duration time) {
        until = spent().plus(time);
    }

    /** Whether the task that is now done took too long; from here on no other can. */
    private synchronized boolean isLate() {
        until = null;
        return late;
    }

    /** Ends the process when it has used up the time for its task; called now and then from another thread. */
    synchronized void watch() {
        if (until != null && spent().compareTo(until) > 0) {
            late = true;
            end();
        }
    }

    /** Tells it that nothing more comes. */
    void close() throws IOException {
        out.close();
    }

    void end() {
        process.destroyForcibly();
    }

    /** Time of the processor, collecting garbage included: what else the machine does does not count. */
    private Duration spent() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** A process that has closed its output is about to end; one that talks nonsense is ended. */
    private WorkerEndedException.Reason reason() {
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                end();
            }
            int status = process.waitFor();
            return isLate()
                    ? WorkerEndedException.Reason.TIME
                    : status == OUT_OF_MEMORY
                            ? WorkerEndedException.Reason.MEMORY
                            : WorkerEndedException.Reason.UNKNOWN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return WorkerEndedException.Reason.UNKNOWN;
        }
    }
}
