package gouji.write.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gouji.finding.Basis;
import gouji.finding.CheckedReport;
import gouji.finding.Decision;
import gouji.finding.EarlierFinding;
import gouji.finding.Finding;
import gouji.finding.ReviewChanges;
import gouji.finding.Score;
import gouji.finding.Waived;
import gouji.json.Json;
import gouji.json.Places;
import gouji.message.Codes;
import gouji.message.Language;
import gouji.model.Location;
import gouji.model.Place;
import gouji.model.Problem;
import gouji.model.Report;
import gouji.write.output.RunContext;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One checked report as a JSON object. */
record JsonReport(RunContext run) {

    ObjectNode of(CheckedReport checked) {
        Report report = checked.facts().report();
        ObjectNode out = head(report).put("verdict", checked.verdict().code());
        if (checked.score() != null) {
            out.set("score", score(checked.score()));
        }
        ArrayNode findings = out.putArray("findings");
        checked.findings().forEach(f -> {
            ObjectNode told = finding(f, report.edition(), checked.changes());
            checked.decision(f).ifPresent(d -> told.set("decision", decision(d)));
            findings.add(told);
        });
        if (checked.changes() != null) {
            since(checked.changes(), out);
        }
        if (!checked.waived().isEmpty()) {
            ArrayNode waived = out.putArray("waived");
            checked.waived().forEach(w -> waived.add(waived(w, report.edition())));
        }
        ObjectNode outcomes = out.putObject("outcomes");
        checked.outcomes().forEach((rule, outcome) -> {
            ArrayNode missing = outcomes.putObject(rule)
                    .put("outcome", outcome.kind().code())
                    .putArray("missing");
            outcome.missing().forEach(missing::add);
        });
        ArrayNode problems = out.putArray("problems");
        checked.facts().problems().forEach(p -> problems.add(problem(p)));
        return out;
    }

    private static void since(ReviewChanges changes, ObjectNode out) {
        out.put("since", Codes.of(changes.beside()));
        told(changes.fixed(), out.putArray("fixed"));
        told(changes.unseen(), out.putArray("unseen"));
    }

    private static void told(List<EarlierFinding> told, ArrayNode out) {
        told.forEach(t ->
                out.addObject().put("rule", t.rule()).put("title", t.title()).put("fingerprint", t.fingerprint()));
    }

    private static ObjectNode score(Score score) {
        ObjectNode out =
                Json.MAPPER.createObjectNode().put("points", score.points()).put("start", score.start());
        ArrayNode deductions = out.putArray("deductions");
        score.deductions().forEach(d -> deductions
                .addObject()
                .put("rule", d.rule())
                .put("severity", d.severity().code())
                .put("findings", d.findings())
                .put("points", d.points()));
        return out;
    }

    private ObjectNode head(Report report) {
        ObjectNode out = Json.MAPPER
                .createObjectNode()
                .put("source", report.source())
                .put("sha256", report.sha256())
                .put("unit", run.shown(report.unit()))
                .put("year", report.year())
                .put("kind", report.kind().code())
                .put("level", report.level().code())
                .put("scope", report.scope().code())
                .put("edition", report.edition());
        if (!report.given().isEmpty()) {
            ArrayNode given = out.putArray("given");
            report.given().stream().sorted().forEach(given::add);
        }
        return out;
    }

    private ObjectNode finding(Finding finding, int edition, @Nullable ReviewChanges changes) {
        ObjectNode out = finding(finding, edition);
        return changes == null ? out : out.put("state", Codes.of(changes.state(finding)));
    }

    private ObjectNode finding(Finding finding, int edition) {
        Language language = run.language();
        ObjectNode out = Json.MAPPER
                .createObjectNode()
                .put("rule", finding.rule())
                .put("severity", finding.severity().code())
                .put("title", finding.title().textIn(language))
                .put("message", run.shown(finding.message().textIn(language)));
        ArrayNode basis = out.putArray("basis");
        finding.basis().forEach(ground -> basis.add(basis(ground)));
        ArrayNode where = out.putArray("where");
        finding.where().forEach(spot -> where.add(where(spot, edition)));
        out.put("expected", run.shownOrNull(finding.expected())).put("actual", run.shownOrNull(finding.actual()));
        ObjectNode figures = out.putObject("figures");
        finding.figures().others().forEach((name, value) -> figures.put(name, run.shown(value)));
        return out.put("fix", run.shown(finding.fix().textIn(language))).put("fingerprint", finding.fingerprint());
    }

    private ObjectNode waived(Waived waived, int edition) {
        Decision decision = waived.decision();
        ObjectNode out = finding(waived.finding(), edition)
                .put("reason", decision.reason())
                .put("who", decision.who())
                .put("until", text(decision.until()));
        out.set("decision", decision(decision));
        return out;
    }

    private static ObjectNode decision(Decision decision) {
        return Json.MAPPER
                .createObjectNode()
                .put("state", decision.state().code())
                .put("reason", decision.reason())
                .put("who", decision.who())
                .put("when", text(decision.when()))
                .put("until", text(decision.until()));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private ObjectNode basis(Basis ground) {
        ObjectNode out = Json.MAPPER
                .createObjectNode()
                .put("code", ground.code())
                .put("name", ground.name().textIn(run.language()));
        return ground.quote().isEmpty() ? out : out.put("quote", ground.quote());
    }

    private ObjectNode where(Location spot, int edition) {
        Place place = spot.place() == null ? Place.NONE : spot.place();
        return Json.MAPPER
                .createObjectNode()
                .put("section", spot.section())
                .put("table", spot.table())
                .put("row", spot.row())
                .put("column", spot.column())
                .put("label", run.label(spot, edition))
                .put("page", place.page())
                .put("line", place.line())
                .put("quote", run.shownOrNull(spot.quote()));
    }

    private ObjectNode problem(Problem problem) {
        ObjectNode out =
                Json.MAPPER.createObjectNode().put("code", problem.code()).put("message", run.shown(problem));
        Places.put(out, problem.place());
        return out;
    }
}
