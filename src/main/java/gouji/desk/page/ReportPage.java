package gouji.desk.page;

import gouji.desk.work.CurrentReview;
import gouji.desk.work.DecisionDesk;
import gouji.desk.work.ReportDetail;
import gouji.desk.work.ReportRow;
import gouji.finding.CheckedReport;
import gouji.finding.Decision;
import gouji.finding.Waived;
import gouji.model.Location;
import gouji.model.Place;
import gouji.write.html.UnitPage;
import gouji.write.output.RunContext;
import gouji.write.tables.DecisionWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lays one report out for the person who decides. */
record ReportPage(CurrentReview review, DecisionDesk decisions, PageWords words) {
    /** @param order the reports in the order of the list */
    OneView of(ReportDetail detail, List<ReportRow> order) throws IOException {
        RunContext run = review.office().now();
        CheckedReport checked = detail.checked();
        UnitPage page = new UnitPage(run);
        int edition = checked.facts().report().edition();
        Map<String, List<Decision>> history = decisions.history();
        int at = order.stream().map(ReportRow::id).toList().indexOf(detail.row().id());
        return new OneView(
                detail.row(),
                page.view(checked, detail.excerpts()),
                ProseView.of(checked.facts(), page.numbered(checked), run),
                words.get(
                        "one.state",
                        detail.row().findings().size(),
                        detail.row().open()),
                checked.waived().stream().map(w -> waived(w, run, history)).toList(),
                at > 0 ? order.get(at - 1).id() : 0,
                at >= 0 && at + 1 < order.size() ? order.get(at + 1).id() : 0,
                decisions.reasons(),
                key -> label(run, edition, key));
    }

    /** A cell in words of the form, by its key. */
    private static String label(RunContext run, int edition, String key) {
        String[] codes = key.split("/", -1);
        return run.label(new Location(codes[0], codes[0], codes[1], codes[2], Place.NONE, ""), edition);
    }

    private OneView.Set waived(Waived waived, RunContext run, Map<String, List<Decision>> all) {
        String fingerprint = waived.finding().fingerprint();
        List<String> history = new ArrayList<>();
        for (Decision decision : all.getOrDefault(fingerprint, List.of())) {
            String day = decision.when() == null ? "" : decision.when().toString();
            history.add(Stream.of(day, words.of(decision.state()), decision.reason(), decision.who())
                    .filter(part -> !part.isEmpty())
                    .reduce((a, b) -> a + " · " + b)
                    .orElse(""));
        }
        return new OneView.Set(
                fingerprint,
                run.shown(waived.finding().message().textIn(run.language())),
                new DecisionWords(run).line(waived.decision()),
                history.size() > 1 ? history : List.of());
    }
}
