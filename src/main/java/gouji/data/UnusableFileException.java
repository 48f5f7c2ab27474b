package gouji.data;

import gouji.message.Text;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file the user named is not there or cannot be used. The message names it and says what to do. */
public final class UnusableFileException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient Text why;

    /**
     * @param why what is wrong and what to do
     * @param cause what was met, or null
     */
    public UnusableFileException(Path file, Text why, @Nullable Throwable cause) {
        this(file.toString(), why, cause);
    }

    /** @param file the file as it is named, with the line where that is known: {@code a.yaml:3} */
    public UnusableFileException(String file, Text why, @Nullable Throwable cause) {
        super(file + "：" + why.zh(), cause);
        this.file = file;
        this.why = why;
    }

    /** The message in both languages. */
    public Text text() {
        return new Text(file + "：" + why.zh(), file + ": " + why.en());
    }

    /** What is wrong and what to do, without the file. */
    public Text why() {
        return why;
    }
}
