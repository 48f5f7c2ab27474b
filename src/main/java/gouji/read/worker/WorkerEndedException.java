package gouji.read.worker;

import org.jspecify.annotations.Nullable;

/** A worker process has ended before it answered. */
final class WorkerEndedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why it ended. */
    enum Reason {
        MEMORY,
        TIME,
        UNKNOWN
    }

    WorkerEndedException(Reason reason, @Nullable Throwable cause) {
        super(cause);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
