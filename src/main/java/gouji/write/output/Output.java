package gouji.write.output;

import gouji.finding.CheckedReport;
import gouji.finding.Finding;
import gouji.model.Excerpt;
import java.io.IOException;
import java.util.Map;

/** Writes the result of a run, report by report. Nothing of a report is kept in memory after {@link #add}. */
public interface Output extends AutoCloseable {
    /** Writes one report. */
    void add(CheckedReport checked) throws IOException;

    /** Writes one report with pictures of what its findings point at; only a format that has pictures shows them. */
    default void add(CheckedReport checked, Map<Finding, Excerpt> excerpts) throws IOException {
        add(checked);
    }

    /** Writes what comes last. Without it the output is not complete. */
    void finish(Summary summary) throws IOException;

    /** Gives back what the writer holds; the stream it writes to stays open. */
    @Override
    void close() throws IOException;
}
