package gouji.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gouji.engine.Reports;
import gouji.message.Text;
import gouji.model.Facts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One finding a cause, waivers, and what the office does with the report. */
class GradingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final String UNIT = "云溪县水利局";

    private final Facts facts = new Reports().cell("received", "total", 1).facts();
    private final List<RuleResult> rulings = new ArrayList<>();

    @Test
    void whatAnotherFindingExplainsIsDroppedAndNamed() {
        fail("A", Severity.ERROR, "1", Set.of("x"), Set.of("B"));
        fail("B", Severity.ERROR, "2", Set.of("x"), Set.of());
        fail("B", Severity.ERROR, "3", Set.of("y"), Set.of());
        CheckedReport checked = grade();
        assertEquals(List.of("1", "3"), fingerprints(checked.findings()));
        assertEquals(List.of("B"), checked.findings().get(0).explained());
        assertEquals(OutcomeKind.FAIL, checked.outcomes().get("B").kind());
    }

    @Test
    void whatExplainsAllLeavesNothingBesideIt() {
        fail("A", Severity.ERROR, "1", Set.of(), Set.of("*"));
        fail("B", Severity.ERROR, "2", Set.of("x"), Set.of());
        fail("C", Severity.INFO, "3", Set.of(), Set.of());
        assertEquals(List.of("1"), fingerprints(grade().findings()));
        assertEquals(List.of("B", "C"), grade().findings().get(0).explained());
    }

    @Test
    void whatWasDroppedExplainsNothing() {
        fail("A", Severity.ERROR, "1", Set.of("x"), Set.of("B"));
        fail("B", Severity.ERROR, "2", Set.of("x", "y"), Set.of("C"));
        fail("C", Severity.ERROR, "3", Set.of("y"), Set.of());
        assertEquals(List.of("1", "3"), fingerprints(grade().findings()));
    }

    @Test
    void findingsThatExplainEachOtherBothStay() {
        fail("A", Severity.ERROR, "1", Set.of("x"), Set.of("B"));
        fail("B", Severity.ERROR, "2", Set.of("x"), Set.of("A"));
        assertEquals(List.of("1", "2"), fingerprints(grade().findings()));
    }

    @Test
    void theGravestComesFirst() {
        fail("A", Severity.INFO, "1", Set.of(), Set.of());
        fail("C", Severity.ERROR, "2", Set.of(), Set.of());
        fail("B", Severity.ERROR, "3", Set.of(), Set.of());
        assertEquals(List.of("3", "2", "1"), fingerprints(grade().findings()));
    }

    @Test
    void theWorstOutcomeOfAnIdCounts() {
        rule("A", Severity.INFO, OutcomeKind.NOT_APPLICABLE);
        rule("A", Severity.ERROR, OutcomeKind.CANNOT_TELL, "report/scope");
        rule("A", Severity.ERROR, OutcomeKind.PASS);
        CheckedReport checked = grade();
        assertEquals(Map.of("A", new Outcome(OutcomeKind.CANNOT_TELL, List.of("report/scope"))), checked.outcomes());
        assertEquals(Verdict.REVIEW, checked.verdict());
    }

    @Test
    void theVerdictFollowsTheGravestFinding() {
        assertEquals(Verdict.PASS, grade().verdict());
        fail("A", Severity.INFO, "1", Set.of(), Set.of());
        assertEquals(Verdict.PASS, grade().verdict());
        fail("B", Severity.WARNING, "2", Set.of(), Set.of());
        assertEquals(Verdict.REVIEW, grade().verdict());
        fail("C", Severity.ERROR, "3", Set.of(), Set.of());
        assertEquals(Verdict.RETURN, grade().verdict());
    }

    @Test
    void aBrokenRuleThatMattersIsLookedAt() {
        rule("A", Severity.INFO, OutcomeKind.ERROR);
        assertEquals(Verdict.PASS, grade().verdict());
        rule("B", Severity.WARNING, OutcomeKind.ERROR);
        assertEquals(Verdict.REVIEW, grade().verdict());
    }

    @Test
    void nothingReadIsNoPassAndHasNoPoints() {
        CheckedReport checked =
                new Grading(GradingScale.STANDARD).grade(new Evaluation(new Reports().facts(), List.of()));

        assertEquals(Verdict.UNREADABLE, checked.verdict());
        assertNull(checked.score());
    }

    @Test
    void aFindingThatIsNoProblemStaysVisibleAndDoesNotCount() {
        fail("A", Severity.ERROR, "1", Set.of(), Set.of());
        for (DecisionState state : List.of(
                DecisionState.DISMISSED, DecisionState.EXPLAINED, DecisionState.DEFERRED, DecisionState.KNOWN)) {
            CheckedReport checked = grade(decision("A", UNIT, "", state, null, DAY));
            assertEquals(List.of(), checked.findings());
            assertEquals("1", checked.waived().get(0).finding().fingerprint());
            assertEquals(OutcomeKind.WAIVED, checked.outcomes().get("A").kind());
            assertEquals(Verdict.PASS, checked.verdict());
            assertEquals(BigDecimal.valueOf(100), checked.score().points());
        }
    }

    @Test
    void aConfirmedFindingCountsAndSaysSo() {
        fail("A", Severity.ERROR, "1", Set.of(), Set.of());
        Decision confirmed = decision("A", UNIT, "1", DecisionState.CONFIRMED, null, null);

        CheckedReport checked = grade(confirmed);

        assertEquals(Verdict.RETURN, checked.verdict());
        assertEquals(Optional.of(confirmed), checked.decision(checked.findings().get(0)));
        assertEquals(OutcomeKind.FAIL, checked.outcomes().get("A").kind());
    }

    @Test
    void aDecisionCoversWhatItNames() {
        fail("A", Severity.ERROR, "1", Set.of(), Set.of());
        for (Decision other : List.of(
                dismissed("A", UNIT, "", DAY.minusDays(1)),
                dismissed("A", "别的单位", "", null),
                dismissed("B", UNIT, "", null),
                dismissed("B", "", "1", null),
                new Decision("A", UNIT, 1999, "", DecisionState.DISMISSED, "", "", null, null, ""),
                dismissed("A", UNIT, "2", null))) {
            assertEquals(OutcomeKind.FAIL, grade(other).outcomes().get("A").kind(), other::toString);
        }
        for (Decision own : List.of(
                dismissed("A", "", "1", null), dismissed("", "", "1", null), dismissed("A", "云溪县 水利局", "", null))) {
            assertEquals(OutcomeKind.WAIVED, grade(own).outcomes().get("A").kind(), own::toString);
        }
        assertThrows(IllegalArgumentException.class, () -> dismissed("A", "", " ", null));
        assertThrows(IllegalArgumentException.class, () -> dismissed("", UNIT, "", null));
    }

    @Test
    void theLatestOfAMatterCountsAndOneFindingGoesBeforeAllOfARule() {
        fail("A", Severity.ERROR, "1", Set.of(), Set.of());
        Decision general = dismissed("A", UNIT, "", null);
        Decision early = decision("A", UNIT, "1", DecisionState.CONFIRMED, DAY.minusDays(9), null);
        Decision late = decision("A", UNIT, "1", DecisionState.EXPLAINED, DAY.minusDays(8), null);

        assertEquals(Verdict.RETURN, grade(early, general).verdict());
        assertEquals(Verdict.PASS, grade(late, early).verdict());
        Decision undated = dismissed("A", UNIT, "1", null);
        assertEquals(Verdict.RETURN, grade(early, undated).verdict(), "one with a day is later");
        Decision runOut = decision("A", UNIT, "1", DecisionState.DEFERRED, DAY.minusDays(7), DAY.minusDays(1));
        assertEquals(Verdict.RETURN, grade(late, runOut).verdict(), "what was replaced does not come back");
    }

    @Test
    void oneFindingLeftOpenKeepsTheRuleFailed() {
        fail("A", Severity.ERROR, "1", Set.of(), Set.of());
        fail("A", Severity.ERROR, "2", Set.of(), Set.of());
        CheckedReport checked = grade(dismissed("A", UNIT, "1", null));
        assertEquals(List.of("2"), fingerprints(checked.findings()));
        assertEquals(OutcomeKind.FAIL, checked.outcomes().get("A").kind());
    }

    @Test
    void everyFindingCostsPointsByTheStandardOfTheOffice() {
        fail("A", Severity.ERROR, "1", Set.of(), Set.of());
        fail("A", Severity.ERROR, "2", Set.of(), Set.of());
        fail("B", Severity.WARNING, "3", Set.of(), Set.of());
        fail("C", Severity.WARNING, "4", Set.of(), Set.of());
        fail("D", Severity.INFO, "5", Set.of(), Set.of());
        assertEquals("74 of 100: A -20, B -3, C -3", said(GradingScale.STANDARD));
        GradingScale own = scale(Map.of("B", new BigDecimal("0.5")), Map.of("A", BigDecimal.valueOf(12)));
        assertEquals("84.5 of 100: A -12, B -0.5, C -3", said(own));
        assertEquals(
                "85 of 100: A -10, B -3, C -2",
                said(scale(Map.of(), Map.of("error", BigDecimal.TEN, "warning", BigDecimal.valueOf(5)))));
        assertEquals("0 of 100: A -200, B -3, C -3", said(scale(Map.of("A", BigDecimal.valueOf(100)), Map.of())));
    }

    @Test
    void whatSendsAReportBackIsForTheOfficeToSay() {
        fail("A", Severity.ERROR, "1", Set.of(), Set.of());
        assertEquals(Verdict.REVIEW, grade(sending(null, Severity.WARNING)).verdict());
        assertEquals(Verdict.PASS, grade(sending(null, null)).verdict());
        fail("B", Severity.WARNING, "2", Set.of(), Set.of());
        assertEquals(
                Verdict.RETURN,
                grade(sending(Severity.WARNING, Severity.WARNING)).verdict());
    }

    @Test
    void aRuleOfWhichTheReportItselfIsFineSendsNoneBack() {
        GradingScale s = GradingScale.STANDARD;
        GradingScale kind = new GradingScale(
                s.start(), s.least(), s.weights(), s.rules(), s.caps(), s.returned(), s.reviewed(), Set.of("LATE"));
        fail("LATE", Severity.ERROR, "1", Set.of(), Set.of());
        assertEquals(Verdict.REVIEW, grade(kind).verdict());
        assertEquals(1, grade(kind).countOf(Severity.ERROR));
        fail("OTHER", Severity.ERROR, "2", Set.of(), Set.of());
        assertEquals(Verdict.RETURN, grade(kind).verdict());
    }

    private static GradingScale scale(Map<String, BigDecimal> rules, Map<String, BigDecimal> caps) {
        GradingScale s = GradingScale.STANDARD;
        return new GradingScale(s.start(), s.least(), s.weights(), rules, caps, s.returned(), s.reviewed(), s.kept());
    }

    private static GradingScale sending(Severity returned, Severity reviewed) {
        GradingScale s = GradingScale.STANDARD;
        return new GradingScale(s.start(), s.least(), s.weights(), s.rules(), s.caps(), returned, reviewed, s.kept());
    }

    private CheckedReport grade(GradingScale scale) {
        return new Grading(scale).grade(new Evaluation(facts, List.copyOf(rulings)));
    }

    private String said(GradingScale scale) {
        Score score = grade(scale).score();
        String deductions = score.deductions().stream()
                .map(d -> d.rule() + " -" + d.points().toPlainString())
                .collect(Collectors.joining(", "));
        return score.points().toPlainString() + " of " + score.start() + ": " + deductions;
    }

    private void fail(String id, Severity severity, String fingerprint, Set<String> causes, Set<String> explains) {
        Text text = new Text(id, id);
        Finding finding =
                new Finding(id, severity, text, text, List.of(), List.of(), Figures.NONE, text, List.of(), fingerprint);
        Outcome failed = new Outcome(OutcomeKind.FAIL, List.of());
        rulings.add(new RuleResult(
                id + fingerprint, id, severity, failed, List.of(new CandidateFinding(finding, causes, explains))));
    }

    private void rule(String id, Severity severity, OutcomeKind kind, String... missing) {
        rulings.add(new RuleResult(
                id + rulings.size(), id, severity, new Outcome(kind, Arrays.asList(missing)), List.of()));
    }

    @Test
    void aDecisionThatHasRunOutIsTold() {
        fail("T3-01", Severity.ERROR, "1", Set.of(), Set.of());
        Decision runOut =
                new Decision("T3-01", "", null, "1", DecisionState.DEFERRED, "等省里口径", "张某", null, DAY.minusDays(1), "");
        CheckedReport checked = grade(runOut);

        assertEquals(List.of(), checked.waived());
        assertEquals(
                List.of("规则 T3-01 的处理（张某）已于 " + Text.day(DAY.minusDays(1)).zh() + " 到期，问题重新计入。"),
                checked.facts().problems().stream().map(p -> p.message()).toList());
        assertEquals(Optional.of(runOut), checked.decision(checked.findings().get(0)));
    }

    private static Decision dismissed(String rule, String unit, String fingerprint, LocalDate until) {
        return decision(rule, unit, fingerprint, DecisionState.DISMISSED, null, until);
    }

    private static Decision decision(
            String rule, String unit, String fingerprint, DecisionState state, LocalDate when, LocalDate until) {
        return new Decision(rule, unit, null, fingerprint, state, "", "", when, until, "");
    }

    private CheckedReport grade(Decision... decisions) {
        Evaluation judgement = new Evaluation(facts, List.copyOf(rulings));
        Grading grading = new Grading(GradingScale.STANDARD);
        return grading.decide(grading.grade(judgement), new Decisions(List.of(decisions), DAY), judgement.severities());
    }

    private static List<String> fingerprints(List<Finding> findings) {
        return findings.stream().map(Finding::fingerprint).toList();
    }
}
