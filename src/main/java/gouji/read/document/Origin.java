package gouji.read.document;

import gouji.model.Container;
import gouji.model.Problem;
import gouji.read.charset.Decoded;
import java.util.ArrayList;
import java.util.List;

/** Where a document comes from; makes the document once it is known what came of it. */
public record Origin(String source, String sha256) {
    /** A document of which nothing could be read. */
    public Document because(Container container, Problem problem) {
        return new Document(source, sha256, container, null, "", List.of(), List.of(problem));
    }

    /** What came of a file that is no text. */
    public Document holds(Container container, Content content) {
        return new Document(
                source,
                sha256,
                container,
                null,
                content.title(),
                List.copyOf(content.blocks()),
                List.copyOf(content.problems()));
    }

    public Document holds(Container container, Decoded decoded, Content content) {
        List<Problem> problems = new ArrayList<>(content.problems());
        if (decoded.isGarbled()) {
            problems.add(Trouble.GARBLED.problem(decoded.broken()));
        }
        return new Document(
                source,
                sha256,
                container,
                decoded.charset(),
                content.title(),
                List.copyOf(content.blocks()),
                List.copyOf(problems));
    }
}
