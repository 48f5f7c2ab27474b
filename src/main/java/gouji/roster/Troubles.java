package gouji.roster;

import gouji.data.UnusableFile;
import gouji.finding.Messages;
import gouji.finding.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with a roster, so that all of it is told at once. */
final class Troubles {
    private static final Messages MESSAGES = Messages.of("roster");

    private final String file;
    private final List<Text> told = new ArrayList<>();

    /** @param file the file as users named it */
    Troubles(String file) {
        this.file = file;
    }

    /** @param key of the message: what is wrong and what to do, without a full stop */
    void add(int line, Column column, String key, Object... arguments) {
        Text heading = new Text(column.heading(), column.english());
        told.add(MESSAGES.text("row", line, heading, MESSAGES.text(key, arguments)));
    }

    /** @throws UnusableFile with everything told so far, a line each */
    void stop() throws UnusableFile {
        if (!told.isEmpty()) {
            String zh = told.stream().map(Text::zh).collect(Collectors.joining("\n" + file + "："));
            String en = told.stream().map(Text::en).collect(Collectors.joining("\n" + file + ": "));
            throw new UnusableFile(file, new Text(zh, en), null);
        }
    }
}
