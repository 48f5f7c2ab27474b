package gouji.write.junit;

import gouji.finding.CheckedReport;
import gouji.finding.Finding;
import gouji.finding.Outcome;
import gouji.finding.OutcomeKind;
import gouji.finding.Severity;
import gouji.finding.Verdict;
import gouji.finding.Waived;
import gouji.model.Problem;
import gouji.write.output.Ruleset;
import gouji.write.output.RunContext;
import gouji.write.output.UndecidedRules;
import gouji.write.tables.DecisionWords;
import gouji.write.text.TextReport;
import gouji.write.words.OutputTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules of one checked report as test cases. */
final class JunitReport {
    private final RunContext run;
    private final OutputTexts words;
    private final TextReport text;

    JunitReport(RunContext run) {
        this.run = run;
        this.words = run.words();
        this.text = new TextReport(run);
    }

    /** One case for each rule; of a report that could not be read one that says so. */
    List<JunitCase> of(CheckedReport checked) {
        if (checked.verdict() == Verdict.UNREADABLE) {
            return List.of(unread(checked));
        }
        List<JunitCase> cases = new ArrayList<>();
        for (Ruleset.Entry rule : run.ruleset().rules()) {
            Outcome outcome = checked.outcomes().get(rule.id());
            if (outcome != null) {
                cases.add(rule(checked, rule, outcome));
            }
        }
        return cases;
    }

    /** Problems of reading, one a line. */
    String problems(CheckedReport checked) {
        return checked.facts().problems().stream()
                .map(p -> p.code() + " " + run.line(run.shown(p)))
                .collect(Collectors.joining("\n"));
    }

    private JunitCase unread(CheckedReport checked) {
        String code = checked.facts().problems().stream()
                .map(Problem::code)
                .findFirst()
                .orElse(checked.verdict().code());
        return new JunitCase(
                words.get("table.problem"), "error", code, words.of(Verdict.UNREADABLE), problems(checked), "");
    }

    private JunitCase rule(CheckedReport checked, Ruleset.Entry rule, Outcome outcome) {
        String name = run.line(rule.id() + " " + rule.title().textIn(run.language()));
        List<Finding> findings = checked.findings().stream()
                .filter(f -> f.rule().equals(rule.id()))
                .toList();
        List<Waived> waived = checked.waived().stream()
                .filter(w -> w.finding().rule().equals(rule.id()))
                .toList();
        String detail = detail(findings.stream(), checked);
        String aside = detail(waived.stream().map(Waived::finding), checked);
        if (outcome.kind() == OutcomeKind.ERROR) {
            return new JunitCase(name, "error", outcome.kind().code(), words.of(outcome.kind()), detail, aside);
        }
        if (findings.stream().anyMatch(f -> f.severity().atLeast(Severity.WARNING))) {
            Finding first = findings.get(0);
            String message = run.line(first.message().textIn(run.language()));
            return new JunitCase(name, "failure", first.severity().code(), message, detail, aside);
        }
        String skipped = findings.isEmpty() ? skipped(outcome, waived) : null;
        String output = Stream.of(detail, aside).filter(s -> !s.isEmpty()).collect(Collectors.joining("\n"));
        return new JunitCase(name, skipped == null ? null : "skipped", null, skipped, "", output);
    }

    /** Why a rule without open findings did not pass, or null when it did. */
    private @Nullable String skipped(Outcome outcome, List<Waived> waived) {
        if (outcome.kind() == OutcomeKind.PASS) {
            return null;
        }
        if (outcome.kind() == OutcomeKind.FAIL) {
            return words.get("junit.explained");
        }
        String decisions = waived.stream()
                .map(w -> words.get("bracketed", new DecisionWords(run).line(w.decision())))
                .collect(Collectors.joining());
        return words.of(outcome.kind()) + decisions + new UndecidedRules(words).missing(outcome.missing());
    }

    private String detail(Stream<Finding> findings, CheckedReport checked) {
        return findings.flatMap(f -> text.finding(f, checked.facts().report().edition()))
                .map(line -> run.line(line))
                .collect(Collectors.joining("\n"));
    }
}
