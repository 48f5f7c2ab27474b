package gouji.review.roster;

import gouji.data.UnusableFileException;
import gouji.message.Messages;
import gouji.message.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with a roster, so that all of it is told at once. */
final class RosterErrors {
    private static final Messages MESSAGES = Messages.of("roster");

    private final String file;
    private final List<Text> told = new ArrayList<>();

    /** @param file the file as users named it */
    RosterErrors(String file) {
        this.file = file;
    }

    /** @param key of the message: what is wrong and what to do, without a full stop */
    void add(int line, RosterColumn column, String key, Object... arguments) {
        Text heading = new Text(column.heading(), column.english());
        told.add(MESSAGES.text("row", line, heading, MESSAGES.text(key, arguments)));
    }

    /** @throws UnusableFileException with everything told so far, a line each */
    void stop() throws UnusableFileException {
        if (!told.isEmpty()) {
            String zh = told.stream().map(Text::zh).collect(Collectors.joining("\n" + file + "："));
            String en = told.stream().map(Text::en).collect(Collectors.joining("\n" + file + ": "));
            throw new UnusableFileException(file, new Text(zh, en), null);
        }
    }
}
