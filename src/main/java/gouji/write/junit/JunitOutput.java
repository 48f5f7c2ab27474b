package gouji.write.junit;

import gouji.finding.CheckedReport;
import gouji.model.Report;
import gouji.write.output.Output;
import gouji.write.output.RunContext;
import gouji.write.output.Summary;
import gouji.write.output.XmlWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;

/** The run as JUnit XML in the shape of Ant and Jenkins: a suite for each report, a case for each rule. */
public final class JunitOutput implements Output {
    private final RunContext run;
    private final JunitReport report;
    private final XmlWriter xml;

    public JunitOutput(RunContext run, OutputStream out) throws IOException {
        this.run = run;
        this.report = new JunitReport(run);
        this.xml = new XmlWriter(out);
        xml.start("testsuites", "name", "gouji").text("\n");
    }

    @Override
    public void add(CheckedReport checked) throws IOException {
        List<JunitCase> cases = report.of(checked);
        String source = checked.facts().report().source();
        xml.start(
                        "testsuite",
                        "name",
                        name(checked.facts().report()),
                        "tests",
                        Integer.toString(cases.size()),
                        "failures",
                        count(cases, "failure"),
                        "errors",
                        count(cases, "error"),
                        "skipped",
                        count(cases, "skipped"),
                        "time",
                        "0")
                .text("\n");
        properties(checked, source);
        for (JunitCase one : cases) {
            write(one, source);
        }
        output(report.problems(checked));
        xml.end();
    }

    @Override
    public void finish(Summary summary) throws IOException {
        xml.end();
        xml.flush();
    }

    @Override
    public void close() throws IOException {
        xml.flush();
    }

    private String name(Report report) {
        String name = run.line(report.unit() + " " + Objects.toString(report.year(), ""));
        return report.unit().isBlank() ? report.source() : name;
    }

    private static String count(List<JunitCase> cases, String element) {
        return Long.toString(
                cases.stream().filter(c -> element.equals(c.element())).count());
    }

    private void properties(CheckedReport checked, String source) throws IOException {
        xml.start("properties");
        property("source", source);
        property("verdict", checked.verdict().code());
        if (checked.score() != null) {
            property("points", checked.score().points().toPlainString());
        }
        xml.end();
    }

    private void property(String name, String value) throws IOException {
        xml.start("property", "name", name, "value", value).end();
    }

    private void write(JunitCase one, String source) throws IOException {
        xml.start("testcase", "name", one.name(), "classname", source, "time", "0");
        if (one.element() != null) {
            xml.start(one.element(), "message", one.message(), "type", one.type())
                    .text(one.detail())
                    .end();
        }
        output(one.output());
        xml.end();
    }

    private void output(String text) throws IOException {
        if (!text.isEmpty()) {
            xml.start("system-out").text(text).end();
        }
    }
}
