package gouji.write;

import java.io.IOException;
import java.io.OutputStream;

/** What a run can be written as; text always in UTF-8. */
public enum Format {
    TEXT("txt", TextOutput::new),
    JSON("json", JsonOutput::new),
    HTML("html", HtmlOutput::new),
    CSV("csv", CsvOutput::new),
    SARIF("sarif", SarifOutput::new),
    JUNIT("xml", JunitOutput::new),
    MARKDOWN("md", MarkdownOutput::new),
    // a reference to the constructor would load the library of workbooks with every format
    XLSX("xlsx", (run, out) -> new XlsxOutput(run, out));

    private final String ending;
    private final Writer writer;

    Format(String ending, Writer writer) {
        this.ending = ending;
        this.writer = writer;
    }

    /** Makes the writer of a format. */
    @FunctionalInterface
    private interface Writer {
        Output open(Run run, OutputStream out) throws IOException;
    }

    /** Whether it shows pictures. */
    public boolean isIllustrated() {
        return this == HTML;
    }

    /** Ending of a file in this format, without the dot. */
    public String ending() {
        return ending;
    }

    /** Whether it is no text, and of no use on a console. */
    public boolean binary() {
        return this == XLSX;
    }

    /** Starts the output of a run, which shows no number the run hides. */
    public Output open(Run run, OutputStream out) throws IOException {
        return new RedactedOutput(run, writer.open(run, out));
    }
}
