package gouji.read;

import gouji.model.Problem;

/** Thrown inside the reader when a file cannot be read at all; {@link Reader} turns it into a document without blocks. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Refusal(Problem problem) {
        super(problem.message(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
