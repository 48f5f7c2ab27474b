package gouji.write.tables;

import gouji.finding.CheckedReport;
import gouji.finding.Decision;
import gouji.finding.EarlierFinding;
import gouji.finding.Finding;
import gouji.finding.ReviewChanges;
import gouji.finding.Verdict;
import gouji.model.Location;
import gouji.model.Place;
import gouji.model.Problem;
import gouji.model.Report;
import gouji.write.output.ChangeLabels;
import gouji.write.output.RunContext;
import gouji.write.output.UndecidedRules;
import gouji.write.words.OutputTexts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a run has to tell as rows of a table, one for each finding; texts on one line, "" where nothing is known. */
public record FindingTable(RunContext run) {
    /** Its columns: keys below {@code table.} of the words. */
    public static final List<String> COLUMNS = List.of(
            "source",
            "unit",
            "year",
            "verdict",
            "severity",
            "since",
            "rule",
            "check",
            "where",
            "actual",
            "expected",
            "message",
            "fix",
            "basis",
            "waived",
            "place",
            "key",
            "fingerprint",
            "decision",
            "decision.reason",
            "decision.who",
            "decision.until",
            "decision.mark");

    private static final List<String> UNDECIDED = List.of("", "", "", "", "");

    public List<String> header() {
        return COLUMNS.stream().map(c -> run.words().get("table." + c)).toList();
    }

    /**
     * The rows of a report, at least one: a report of which nothing is told has a row that says so, without a rule. What
     * is gone since an earlier review comes last.
     */
    public List<List<String>> rows(CheckedReport checked) {
        List<List<String>> told = entries(checked);
        List<List<String>> some = told.isEmpty() ? List.of(rowWithoutFinding(checked)) : told;
        return Stream.concat(some.stream(), gone(checked).stream()).toList();
    }

    /** The findings of an earlier review that are gone, and those nobody can say it of; without a severity. */
    public List<List<String>> gone(CheckedReport checked) {
        ReviewChanges changes = checked.changes();
        return changes == null
                ? List.of()
                : Stream.concat(
                                gone(checked, changes.fixed(), "state.fixed", "table.fixed"),
                                gone(checked, changes.unseen(), "state.unknown", "table.unseen"))
                        .toList();
    }

    private Stream<List<String>> gone(CheckedReport checked, List<EarlierFinding> told, String state, String message) {
        OutputTexts words = run.words();
        return told.stream()
                .map(t -> decided(
                        row(
                                checked,
                                "",
                                words.get(state),
                                t.rule(),
                                t.title(),
                                "",
                                "",
                                "",
                                words.get(message),
                                "",
                                "",
                                "",
                                "",
                                t.spots().stream()
                                        .map(spot -> spot.split(" ", 2)[0])
                                        .distinct()
                                        .collect(Collectors.joining(" ")),
                                t.fingerprint()),
                        Optional.empty()));
    }

    /** Findings, waived ones after them, then problems of reading and what rules could not tell, both without a rule. */
    public List<List<String>> entries(CheckedReport checked) {
        OutputTexts words = run.words();
        return Stream.of(
                        checked.findings().stream().map(f -> finding(checked, f, "")),
                        checked.waived().stream()
                                .map(w -> finding(checked, w.finding(), new DecisionWords(run).answer(w.decision()))),
                        checked.facts().problems().stream().map(p -> problem(checked, p)),
                        new UndecidedRules(words)
                                .lines(checked)
                                .map(line -> other(checked, words.get("table.outcome"), line, Place.NONE, "")))
                .flatMap(s -> s)
                .toList();
    }

    private List<String> rowWithoutFinding(CheckedReport checked) {
        OutputTexts words = run.words();
        boolean unread = checked.verdict() == Verdict.UNREADABLE;
        return other(checked, "", unread ? words.of(checked.verdict()) : words.get("html.none"), Place.NONE, "");
    }

    private List<String> problem(CheckedReport checked, Problem problem) {
        return other(checked, run.words().get("table.problem"), run.shown(problem), problem.place(), problem.code());
    }

    /** The row of a finding.
     *
     * @param decision why it was waived, or "" */
    public List<String> finding(CheckedReport checked, Finding finding, String decision) {
        Location spot = finding.where().get(0);
        List<String> row = row(
                checked,
                run.words().of(finding.severity()),
                // what does not count is in no count of what changed either
                isWaived(checked, finding) ? "" : new ChangeLabels(run.words()).name(finding, checked.changes()),
                finding.rule(),
                finding.title().textIn(run.language()),
                run.label(spot, checked.facts().report().edition()),
                finding.actual() == null ? Objects.toString(spot.quote(), "") : run.figure(finding.actual()),
                run.figure(finding.expected()),
                finding.message().textIn(run.language()),
                finding.fix().textIn(run.language()),
                finding.basis().stream()
                        .map(b -> b.name().textIn(run.language()))
                        .collect(Collectors.joining(run.words().get("basis.between"))),
                decision,
                run.spot(spot.place()),
                finding.where().stream().map(Location::key).distinct().collect(Collectors.joining(" ")),
                finding.fingerprint());
        return decided(row, checked.decision(finding));
    }

    private static boolean isWaived(CheckedReport checked, Finding finding) {
        return checked.waived().stream().anyMatch(waived -> waived.finding() == finding);
    }

    /** A row with what was decided, so that a workbook can be filled in and read back. */
    private List<String> decided(List<String> row, Optional<Decision> decision) {
        List<String> cells = decision.map(d -> Stream.of(
                                run.words().of(d.state()),
                                d.reason(),
                                d.who(),
                                Objects.toString(d.until(), ""),
                                d.mark())
                        .map(run::line)
                        .toList())
                .orElse(UNDECIDED);
        return Stream.concat(row.stream(), cells.stream()).toList();
    }

    private List<String> other(CheckedReport checked, String check, String message, Place place, String key) {
        List<String> row = row(checked, "", "", "", check, "", "", "", message, "", "", "", run.spot(place), key, "");
        return decided(row, Optional.empty());
    }

    private List<String> row(CheckedReport checked, String... rest) {
        Report report = checked.facts().report();
        List<String> row = new ArrayList<>(List.of(
                run.source(report),
                report.unit(),
                Objects.toString(report.year(), ""),
                run.words().of(checked.verdict())));
        row.addAll(Arrays.asList(rest));
        return row.stream().map(run::line).toList();
    }
}
