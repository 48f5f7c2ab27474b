package gouji.read.document;

import gouji.model.Problem;
import gouji.read.Reader;

/** Thrown inside the reader when a file cannot be read at all; {@link Reader} turns it into a document without blocks. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public Refusal(Problem problem) {
        super(problem.message(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
