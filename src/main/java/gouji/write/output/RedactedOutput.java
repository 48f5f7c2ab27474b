package gouji.write.output;

import gouji.finding.CheckedReport;
import gouji.finding.Decision;
import gouji.finding.Finding;
import gouji.finding.Matter;
import gouji.finding.Skipped;
import gouji.finding.Waived;
import gouji.message.Language;
import gouji.message.Text;
import gouji.model.Excerpt;
import gouji.model.Facts;
import gouji.redaction.Redaction;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Hides the numbers of persons in all that is told of a report before another writer has it, so that no writer can forget
 * one. Fingerprints stay.
 */
public final class RedactedOutput implements Output {
    private final RunContext run;
    private final Output output;

    public RedactedOutput(RunContext run, Output output) {
        this.run = run;
        this.output = output;
    }

    @Override
    public void add(CheckedReport checked) throws IOException {
        output.add(redacted(checked, new IdentityHashMap<>()));
    }

    @Override
    public void add(CheckedReport checked, Map<Finding, Excerpt> excerpts) throws IOException {
        Map<Finding, Finding> findings = new IdentityHashMap<>();
        CheckedReport redacted = redacted(checked, findings);
        Map<Finding, Excerpt> shown = new IdentityHashMap<>();
        excerpts.forEach((finding, excerpt) -> shown.put(findings.getOrDefault(finding, finding), excerpt));
        output.add(redacted, shown);
    }

    @Override
    public void finish(Summary summary) throws IOException {
        List<Skipped> skipped = summary.skipped().stream()
                .map(s -> new Skipped(run.shown(s.source()), s.reason()))
                .toList();
        output.finish(new Summary(
                summary.reports(),
                summary.verdicts(),
                summary.findings(),
                summary.failed(),
                summary.since(),
                skipped,
                summary.matters().stream().map(this::redacted).toList()));
    }

    private Matter redacted(Matter matter) {
        List<Matter.Concerned> reports = matter.reports().stream()
                .map(report -> new Matter.Concerned(run.shown(report.unit()), run.shown(report.source())))
                .toList();
        return new Matter(matter.rule(), matter.title(), matter.severity(), matter.number(), reports);
    }

    @Override
    public void close() throws IOException {
        output.close();
    }

    /** @param findings takes every finding and what becomes of it */
    private CheckedReport redacted(CheckedReport checked, Map<Finding, Finding> findings) {
        Redaction redaction = new Redaction(run.mask());
        checked.allFindings().forEach(f -> findings.put(f, redacted(f, redaction, checked.facts())));
        return new CheckedReport(
                redaction.of(checked.facts()),
                checked.findings().stream().map(findings::get).toList(),
                checked.waived().stream()
                        .map(w -> new Waived(Objects.requireNonNull(findings.get(w.finding())), redacted(w.decision())))
                        .toList(),
                checked.outcomes(),
                checked.verdict(),
                checked.score(),
                checked.changes(),
                decided(checked));
    }

    private Finding redacted(Finding finding, Redaction redaction, Facts facts) {
        return new Finding(
                finding.rule(),
                finding.severity(),
                finding.title(),
                redacted(finding.message()),
                finding.basis(),
                finding.where().stream()
                        .map(w -> redaction.of(w, facts))
                        .map(w -> run.language() == Language.EN ? w.inEnglish() : w)
                        .toList(),
                finding.figures().in(run.language()).each(run::shown),
                redacted(finding.fix()),
                finding.explained(),
                finding.fingerprint());
    }

    private Text redacted(Text text) {
        return new Text(run.shown(text.zh()), run.shown(text.en()));
    }

    private Map<String, Decision> decided(CheckedReport checked) {
        Map<String, Decision> decided = new HashMap<>();
        checked.decided().forEach((fingerprint, decision) -> decided.put(fingerprint, redacted(decision)));
        return decided;
    }

    private Decision redacted(Decision decision) {
        return new Decision(
                decision.rule(),
                run.shown(decision.unit()),
                decision.year(),
                decision.fingerprint(),
                decision.state(),
                run.shown(decision.reason()),
                run.shown(decision.who()),
                decision.when(),
                decision.until(),
                run.shown(decision.summary()));
    }
}
