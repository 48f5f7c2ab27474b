package gouji.write.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gouji.finding.CheckedReport;
import gouji.finding.Skipped;
import gouji.json.Json;
import gouji.write.output.Output;
import gouji.write.output.RunContext;
import gouji.write.output.SpooledArray;
import gouji.write.output.Summary;
import java.io.IOException;
import java.io.OutputStream;

/** The run as SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format). */
public final class SarifOutput implements Output {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final int DEPTH = 8;

    private final SarifReport report;
    private final OutputStream stream;
    private final JsonGenerator out;
    private final SpooledArray artifacts = new SpooledArray();
    private final SpooledArray notifications = new SpooledArray();
    private int number;

    public SarifOutput(RunContext run, OutputStream stream) throws IOException {
        this.report = new SarifReport(run);
        this.stream = stream;
        this.out = Json.writer(DEPTH).createGenerator(stream);
        out.writeStartObject();
        out.writeStringField("$schema", SCHEMA);
        out.writeStringField("version", "2.1.0");
        out.writeArrayFieldStart("runs");
        out.writeStartObject();
        ObjectNode tool = Json.MAPPER.createObjectNode();
        tool.set("driver", new SarifDriver(run).describe());
        out.writePOJOField("tool", tool);
        out.writePOJOField(
                "properties",
                Json.MAPPER.createObjectNode().put("asOf", run.asOf().toString()));
        out.writeStringField("columnKind", "utf16CodeUnits");
        out.writeArrayFieldStart("results");
    }

    @Override
    public void add(CheckedReport checked) throws IOException {
        int index = number++;
        for (ObjectNode result : report.results(checked, index)) {
            out.writeTree(result);
        }
        artifacts.add(report.artifact(checked));
        for (ObjectNode notification : report.notifications(checked, index)) {
            notifications.add(notification);
        }
    }

    @Override
    public void finish(Summary summary) throws IOException {
        for (Skipped skipped : summary.skipped()) {
            notifications.add(report.skipped(skipped));
        }
        out.writeEndArray();
        out.writeFieldName("artifacts");
        artifacts.copyTo(out, stream);
        out.writeArrayFieldStart("invocations");
        out.writeStartObject();
        out.writeBooleanField("executionSuccessful", summary.failed() == 0);
        out.writeFieldName("toolExecutionNotifications");
        notifications.copyTo(out, stream);
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
        out.writeRaw('\n');
        out.flush();
    }

    @Override
    public void close() throws IOException {
        try (artifacts;
                notifications) {
            out.flush();
        }
    }
}
