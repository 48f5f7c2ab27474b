package gouji.cli.review;

import gouji.cli.terminal.Help;
import gouji.message.Text;
import gouji.review.roster.Unit;
import java.nio.file.Path;
import java.util.List;

/** The last lines of a review on the terminal: who has not handed in, and which file to open. */
record ReviewClosing(Help help) {
    private static final int NAMES = 5;

    /**
     * @param units units of the roster, 0 without one
     * @param missing those that have not handed in
     * @param overview the page to begin with
     */
    List<String> lines(int units, List<Unit> missing, Path overview) {
        String open = help.text("review.open", overview.toAbsolutePath().normalize());
        return units == 0 ? List.of(open) : List.of(handedIn(units, missing), open);
    }

    private String handedIn(int units, List<Unit> missing) {
        if (missing.isEmpty()) {
            return help.text("review.complete", units);
        }
        List<String> names = missing.stream().limit(NAMES).map(Unit::name).toList();
        String key = missing.size() > NAMES ? "review.missing.more" : "review.missing";
        return help.text(key, missing.size(), Text.list(names));
    }
}
