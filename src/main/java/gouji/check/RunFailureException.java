package gouji.check;

import org.jspecify.annotations.Nullable;

/** What keeps a whole run from going on: no single report is at fault. */
public abstract class RunFailureException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    protected RunFailureException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
