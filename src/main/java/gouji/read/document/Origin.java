package gouji.read.document;

import gouji.model.Container;
import gouji.model.Problem;
import gouji.model.Trouble;
import gouji.read.charset.Decoded;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a document comes from; makes the document once it is known what came of it. */
public record Origin(String source, String sha256) {
    /** A document of which nothing could be read. */
    public Document withProblem(Container container, Problem problem) {
        return new Document(source, sha256, container, null, "", List.of(), List.of(problem), List.of());
    }

    /** A document of text decoded from bytes. */
    public Document holds(Container container, Decoded decoded, Content content) {
        List<Problem> problems = new ArrayList<>(content.problems());
        if (decoded.isGarbled()) {
            problems.add(Trouble.GARBLED.problem(decoded.broken()));
        }
        return holds(container, decoded.charset(), content, problems);
    }

    /** A document whose container tells its characters itself. */
    public Document holds(Container container, Content content) {
        return holds(container, null, content, content.problems());
    }

    private Document holds(Container container, @Nullable String charset, Content content, List<Problem> problems) {
        return new Document(
                source,
                sha256,
                container,
                charset,
                content.title(),
                List.copyOf(content.blocks()),
                List.copyOf(problems),
                content.hidden());
    }
}
