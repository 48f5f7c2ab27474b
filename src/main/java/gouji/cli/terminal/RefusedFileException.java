package gouji.cli.terminal;

import gouji.data.UnusableFileException;
import gouji.message.Language;
import java.io.IOException;

/** A file the user named cannot be used. The command itself was right, so that its usage is not shown. */
public final class RefusedFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param why whose message names the file and says what to do, in Chinese or in both languages */
    public RefusedFileException(IOException why) {
        super(why.getMessage(), why);
    }

    String in(Language language) {
        return getCause() instanceof UnusableFileException file
                ? file.text().textIn(language)
                : String.valueOf(getMessage());
    }
}
