package gouji;

import java.io.IOException;

/** The folder of rules lacks something that is no rule, such as the form. */
public final class RulesMissingException extends IOException {
    private static final long serialVersionUID = 1L;

    RulesMissingException(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
