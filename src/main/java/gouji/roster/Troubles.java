package gouji.roster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a roster, so that all of it is told at once. */
final class Troubles {
    private final String file;
    private final List<String> told = new ArrayList<>();

    /** @param file the file as users named it */
    Troubles(String file) {
        this.file = file;
    }

    /** @param what what is wrong and what to do, without a full stop */
    void add(int line, Column column, String what) {
        told.add(file + "：第 " + line + " 行“" + column.heading() + "”列：" + what);
    }

    /** @throws IOException with everything told so far, a line each */
    void stop() throws IOException {
        if (!told.isEmpty()) {
            throw new IOException(String.join("\n", told));
        }
    }
}
