package gouji.cli;

import gouji.finding.Checked;
import gouji.finding.Finding;
import gouji.model.Excerpt;
import gouji.write.Format;
import gouji.write.Output;
import gouji.write.Run;
import gouji.write.Summary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a review leaves: the text on standard output, and in a folder {@code index.html} and the facts of the year under
 * {@code facts}, one file a report, for the review of the next year.
 */
final class ReviewOutput implements Output {
    private static final String PAGE = "index.html";
    private static final String FACTS = "facts";

    private final Target page;
    private final Output text;
    private final Output html;
    private final FactFiles facts;

    ReviewOutput(Run run, Path folder, OutputStream standard) throws IOException {
        this.facts = new FactFiles(Files.createDirectories(folder.resolve(FACTS)), run.mask());
        this.page = Target.of(folder.resolve(PAGE), Format.HTML.ending(), standard);
        this.text = Format.TEXT.open(run, standard);
        this.html = Format.HTML.open(run, page.stream());
    }

    @Override
    public void add(Checked checked) throws IOException {
        add(checked, Map.of());
    }

    @Override
    public void add(Checked checked, Map<Finding, Excerpt> excerpts) throws IOException {
        text.add(checked);
        html.add(checked, excerpts);
        if (!checked.facts().cells().isEmpty() || !checked.facts().sections().isEmpty()) {
            facts.add(checked.facts());
        }
    }

    @Override
    public void finish(Summary summary) throws IOException {
        html.finish(summary);
        page.commit();
        facts.retain();
        text.finish(summary);
    }

    @Override
    public void close() throws IOException {
        try (page;
                html) {
            text.close();
        }
    }
}
