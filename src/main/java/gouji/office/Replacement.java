package gouji.office;

import gouji.data.RefusedFileException;
import gouji.message.Messages;
import gouji.message.Text;
import gouji.write.place.ResultFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What new results would take away from the folder they go to. A page is named after its unit and year: of another area or
 * another year none is kept, and the folder is probably not the one that was meant.
 *
 * @param former how many units the last results have
 * @param dropped those the new ones have no page of
 * @param foreign files no run wrote, in the place of new ones
 */
record Replacement(int former, List<String> dropped, List<String> foreign) {
    private static final Messages MESSAGES = Messages.of("office");

    private static final String FOLDER = "units/";
    private static final String ENDING = ".html";
    private static final int EXAMPLES = 3;

    /** So few are reviewed again in a moment, and trying it on some samples asks no question. */
    private static final int FEW = 4;

    static Replacement of(ResultFolder results) throws IOException {
        Set<String> now = new HashSet<>(results.freshFiles());
        List<String> former =
                results.formerFiles().stream().filter(Replacement::isPage).toList();
        List<String> dropped = former.stream()
                .filter(page -> !now.contains(page))
                .map(page -> page.substring(FOLDER.length(), page.length() - ENDING.length()))
                .toList();
        return new Replacement(former.size(), dropped, results.foreignFiles());
    }

    private static boolean isPage(String file) {
        return file.startsWith(FOLDER) && file.endsWith(ENDING);
    }

    /** @throws RefusedFileException when somebody would miss it, and nobody agrees */
    void demand(Path output, ReviewFollower follower) {
        Text word = MESSAGES.text("review.replace.word");
        if (dropped.size() > FEW && 2 * dropped.size() > former) {
            follower.agree(MESSAGES.text("review.dropped", output, former, dropped.size(), some(dropped)), word);
        }
        if (!foreign.isEmpty()) {
            follower.agree(MESSAGES.text("review.foreign", output, foreign.size(), some(foreign)), word);
        }
    }

    private static Text some(List<String> names) {
        return Text.list(names.subList(0, Math.min(EXAMPLES, names.size())));
    }
}
