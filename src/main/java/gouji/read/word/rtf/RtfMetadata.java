package gouji.read.word.rtf;

import gouji.read.document.HiddenContent;
import java.util.ArrayList;
import java.util.List;

/** What stands in an RTF file beside its text: comments, tracked changes and the names of authors. */
final class RtfMetadata {
    private final List<String> authors = new ArrayList<>();
    private StringBuilder author = new StringBuilder();
    private int comments;
    private int revisions;

    void see(String word, RtfLexer scanner) {
        switch (word) {
            case "annotation" -> comments++;
            case "revised", "deleted" -> revisions += scanner.on() ? 1 : 0;
            default -> {}
        }
    }

    void author(String words) {
        author.append(words);
    }

    void endAuthor() {
        authors.add(author.toString());
        author = new StringBuilder();
    }

    HiddenContent unshown() {
        return new HiddenContent().comments(comments).revisions(revisions).authors(authors.toArray(String[]::new));
    }
}
