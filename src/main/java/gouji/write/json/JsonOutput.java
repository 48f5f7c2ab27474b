package gouji.write.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gouji.finding.ChangeCount;
import gouji.finding.CheckedReport;
import gouji.finding.Matter;
import gouji.finding.Round;
import gouji.json.Json;
import gouji.write.output.Output;
import gouji.write.output.Ruleset;
import gouji.write.output.RunContext;
import gouji.write.output.Summary;
import java.io.IOException;
import java.io.OutputStream;

/** The run as JSON; its shape is published in {@code schema/check.schema.json}. */
public final class JsonOutput implements Output {
    private static final int DEPTH = 6;

    private final RunContext run;
    private final JsonReport report;
    private final JsonGenerator out;

    public JsonOutput(RunContext run, OutputStream stream) throws IOException {
        this.run = run;
        this.report = new JsonReport(run);
        this.out = Json.writer(DEPTH).createGenerator(stream);
        out.writeStartObject();
        out.writeNumberField("format", Json.FORMAT);
        out.writePOJOField(
                "tool", Json.MAPPER.createObjectNode().put("name", "gouji").put("version", run.version()));
        out.writePOJOField("ruleset", ruleset());
        out.writeStringField("asOf", run.asOf().toString());
        if (run.round() != null) {
            out.writePOJOField("round", round(run.round()));
        }
        if (!run.against().isEmpty()) {
            out.writeStringField("against", run.against());
        }
        out.writeArrayFieldStart("reports");
    }

    @Override
    public void add(CheckedReport checked) throws IOException {
        out.writeTree(report.of(checked));
    }

    @Override
    public void finish(Summary summary) throws IOException {
        out.writeEndArray();
        out.writePOJOField("summary", summary(summary));
        out.writeEndObject();
        out.writeRaw('\n');
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    private ObjectNode ruleset() {
        Ruleset rules = run.ruleset();
        return Json.MAPPER
                .createObjectNode()
                .put("id", rules.id())
                .put("version", rules.version())
                .put("hash", rules.hash())
                .put("rules", rules.rules().size());
    }

    private ObjectNode round(Round round) {
        return Json.MAPPER
                .createObjectNode()
                .put("name", round.title().textIn(run.language()))
                .put("number", round.number())
                .put("year", round.year() == 0 ? null : round.year())
                .put("day", round.day().toString());
    }

    private static ObjectNode since(ChangeCount since) {
        return Json.MAPPER
                .createObjectNode()
                .put("new", since.fresh())
                .put("still", since.still())
                .put("fixed", since.fixed())
                .put("unknown", since.unknown())
                .put("unread", since.unread());
    }

    private ObjectNode summary(Summary summary) {
        ObjectNode out = Json.MAPPER.createObjectNode().put("reports", summary.reports());
        ObjectNode verdicts = out.putObject("verdicts");
        summary.verdicts().forEach((verdict, count) -> verdicts.put(verdict.code(), count));
        ObjectNode findings = out.putObject("findings");
        summary.findings().forEach((severity, count) -> findings.put(severity.code(), count));
        out.put("failed", summary.failed());
        if (summary.since() != null) {
            out.set("since", since(summary.since()));
        }
        ArrayNode skipped = out.putArray("skipped");
        summary.skipped()
                .forEach(s -> skipped.addObject().put("source", s.source()).put("reason", s.reason()));
        if (!summary.matters().isEmpty()) {
            ArrayNode matters = out.putArray("matters");
            summary.matters().forEach(matter -> matters.add(matter(matter)));
        }
        return out;
    }

    private ObjectNode matter(Matter matter) {
        ObjectNode out = Json.MAPPER
                .createObjectNode()
                .put("rule", matter.rule())
                .put("title", matter.title().textIn(run.language()))
                .put("severity", matter.severity().code())
                .put("matter", matter.number());
        ArrayNode reports = out.putArray("reports");
        matter.reports().forEach(report -> reports.addObject()
                .put("unit", run.shown(report.unit()))
                .put("source", report.source()));
        return out;
    }
}
