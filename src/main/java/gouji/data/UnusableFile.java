package gouji.data;

import gouji.finding.Text;
import java.io.IOException;

/** A file the user named is not there or cannot be read. The message names it and says what to do. */
public final class UnusableFile extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    public UnusableFile(Text text, Throwable cause) {
        super(text.zh(), cause);
        this.text = text;
    }

    /** The message in both languages. */
    public Text text() {
        return text;
    }
}
