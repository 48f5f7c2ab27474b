package gouji.finding;

/** What keeps a whole run from going on: no single report is at fault. */
public abstract class RunFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    protected RunFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
