package gouji.write;

import gouji.write.csv.CsvOutput;
import gouji.write.html.HtmlOutput;
import gouji.write.json.JsonOutput;
import gouji.write.junit.JunitOutput;
import gouji.write.markdown.MarkdownOutput;
import gouji.write.output.Output;
import gouji.write.output.RedactedOutput;
import gouji.write.output.RunContext;
import gouji.write.sarif.SarifOutput;
import gouji.write.text.TextOutput;
import gouji.write.xlsx.XlsxOutput;
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
        Output open(RunContext run, OutputStream out) throws IOException;
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
    public Output open(RunContext run, OutputStream out) throws IOException {
        return new RedactedOutput(run, writer.open(run, out));
    }
}
