package gouji.read.document;

import gouji.message.Messages;
import gouji.model.Problem;
import gouji.model.Trouble;
import gouji.read.Reader;

/** Thrown inside the reader when a file cannot be read at all; {@link Reader} turns it into a document without blocks. */
public final class RefusalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public RefusalException(Problem problem) {
        super(problem.message(), null, false, false);
        this.problem = problem;
    }

    /** Refuses a file for a reason, with its details. */
    public static RefusalException of(Trouble trouble, Object... details) {
        return new RefusalException(trouble.problem(details));
    }

    /** Refuses a file for a reason whose one detail is a message of this room. */
    public static RefusalException saying(Trouble trouble, String key, Object... arguments) {
        return of(trouble, Messages.of("read").text(key, arguments));
    }

    public Problem problem() {
        return problem;
    }
}
