package gouji.write.sarif;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gouji.finding.CheckedReport;
import gouji.finding.EarlierFinding;
import gouji.finding.Finding;
import gouji.finding.ReviewChanges;
import gouji.finding.Skipped;
import gouji.finding.Verdict;
import gouji.finding.Waived;
import gouji.json.Json;
import gouji.model.Location;
import gouji.model.Place;
import gouji.model.Problem;
import gouji.model.Report;
import gouji.write.output.RunContext;
import gouji.write.output.UndecidedRules;
import gouji.write.tables.DecisionWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What SARIF tells of one checked report: its results, the artifact it is, and notifications. */
final class SarifReport {
    private static final String BASELINE = "baselineState";

    private final RunContext run;
    private final Map<String, Integer> rules = new HashMap<>();

    SarifReport(RunContext run) {
        this.run = run;
        run.ruleset().rules().forEach(rule -> rules.put(rule.id(), rules.size()));
    }

    /** @param index number of the report among the artifacts */
    List<ObjectNode> results(CheckedReport checked, int index) {
        List<ObjectNode> results = new ArrayList<>();
        Report report = checked.facts().report();
        ReviewChanges changes = checked.changes();
        checked.findings().forEach(f -> results.add(standing(result(report, f, index), f, changes)));
        checked.waived().forEach(w -> results.add(standing(waived(report, w, index), w.finding(), changes)));
        if (changes != null) {
            changes.fixed().forEach(gone -> results.add(absent(report, gone, index)));
        }
        return results;
    }

    /** The state beside the earlier review, where one is known. */
    private static ObjectNode standing(ObjectNode result, Finding finding, @Nullable ReviewChanges changes) {
        ReviewChanges.State state = changes == null ? ReviewChanges.State.UNKNOWN : changes.state(finding);
        return state == ReviewChanges.State.UNKNOWN
                ? result
                : result.put(BASELINE, state == ReviewChanges.State.NEW ? "new" : "unchanged");
    }

    private ObjectNode absent(Report report, EarlierFinding gone, int index) {
        ObjectNode out = result(gone.rule()).put("level", "note").put(BASELINE, "absent");
        out.set("message", message(gone.title()));
        out.putArray("locations").add(new SarifLocation(run, report, index).of(Place.NONE));
        out.putObject("partialFingerprints").put("gouji/v1", gone.fingerprint());
        return out;
    }

    private ObjectNode result(String rule) {
        ObjectNode out = Json.MAPPER.createObjectNode().put("ruleId", rule);
        return rules.containsKey(rule) ? out.put("ruleIndex", rules.get(rule)) : out;
    }

    private ObjectNode result(Report report, Finding finding, int index) {
        SarifLocation location = new SarifLocation(run, report, index);
        ObjectNode out = result(finding.rule());
        out.put("level", SarifDriver.level(finding.severity()));
        out.set("message", message(finding.message().textIn(run.language())));
        List<Location> where = finding.where();
        out.putArray("locations").add(location.of(where.get(0)));
        if (where.size() > 1) {
            ArrayNode related = out.putArray("relatedLocations");
            where.subList(1, where.size())
                    .forEach(spot -> related.add(location.of(spot).put("id", related.size() + 1)));
        }
        out.putObject("partialFingerprints").put("gouji/v1", finding.fingerprint());
        ObjectNode properties = out.putObject("properties")
                .put("unit", run.shown(report.unit()))
                .put("year", report.year())
                .put("actual", run.shownOrNull(finding.actual()))
                .put("expected", run.shownOrNull(finding.expected()));
        ObjectNode figures = properties.putObject("figures");
        finding.figures().others().forEach((name, value) -> figures.put(name, run.shown(value)));
        properties.put("fix", run.shown(finding.fix().textIn(run.language())));
        return out;
    }

    private ObjectNode waived(Report report, Waived waived, int index) {
        ObjectNode out = result(report, waived.finding(), index);
        out.putArray("suppressions")
                .addObject()
                .put("kind", "external")
                .put("status", "accepted")
                .put("justification", new DecisionWords(run).line(waived.decision()));
        return out;
    }

    ObjectNode artifact(CheckedReport checked) {
        Report report = checked.facts().report();
        ObjectNode out = Json.MAPPER.createObjectNode();
        out.putObject("location").put("uri", SarifLocation.uri(report.source()));
        out.putArray("roles").add("analysisTarget");
        if (!report.sha256().isEmpty()) {
            out.putObject("hashes").put("sha-256", report.sha256());
        }
        out.putObject("properties")
                .put("unit", run.shown(report.unit()))
                .put("year", report.year())
                .put("verdict", checked.verdict().code())
                .put("points", checked.score() == null ? null : checked.score().points());
        return out;
    }

    /** Problems of reading, and the rules that erred or could not tell. */
    List<ObjectNode> notifications(CheckedReport checked, int index) {
        List<ObjectNode> all = new ArrayList<>();
        boolean unread = checked.verdict() == Verdict.UNREADABLE;
        SarifLocation location = new SarifLocation(run, checked.facts().report(), index);
        for (Problem problem : checked.facts().problems()) {
            all.add(notification(
                    problem.code(), unread ? "error" : "warning", run.shown(problem), location.of(problem.place())));
        }
        if (unread && all.isEmpty()) {
            String words = run.words().of(Verdict.UNREADABLE);
            all.add(notification(checked.verdict().code(), "error", words, location.of(Place.NONE)));
        }
        String unsure = new UndecidedRules(run.words()).lines(checked).collect(Collectors.joining("\n"));
        if (!unsure.isEmpty()) {
            all.add(notification("unsure", "warning", unsure, location.of(Place.NONE)));
        }
        return all;
    }

    ObjectNode skipped(Skipped skipped) {
        ObjectNode location = Json.MAPPER.createObjectNode();
        location.putObject("physicalLocation")
                .putObject("artifactLocation")
                .put("uri", SarifLocation.uri(skipped.source()));
        return notification("skipped", "note", run.words().get("skipped." + skipped.reason()), location);
    }

    private ObjectNode notification(String code, String level, String text, ObjectNode location) {
        ObjectNode out = Json.MAPPER.createObjectNode();
        out.putObject("descriptor").put("id", code);
        out.put("level", level).set("message", message(text));
        out.putArray("locations").add(location);
        return out;
    }

    private ObjectNode message(String text) {
        return SarifDriver.message(run.shown(text));
    }
}
