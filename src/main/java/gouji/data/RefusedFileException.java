package gouji.data;

import gouji.message.Language;
import gouji.message.Text;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file the user named cannot be used. The command itself was right, so that its usage is not shown. */
public final class RefusedFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Text text;

    /** @param why whose message names the file and says what to do, in Chinese or in both languages */
    public RefusedFileException(IOException why) {
        super(why.getMessage(), why);
        text = null;
    }

    /** @param why names the file and says what to do */
    public RefusedFileException(Text why) {
        super(why.zh());
        text = why;
    }

    /** What is told of it. */
    public String in(Language language) {
        return text != null
                ? text.textIn(language)
                : getCause() instanceof UnusableFileException file
                        ? file.text().textIn(language)
                        : String.valueOf(getMessage());
    }
}
