package gouji.write.output;

import gouji.finding.ChangeCount;
import gouji.finding.CheckedReport;
import gouji.finding.OutcomeKind;
import gouji.finding.Severity;
import gouji.finding.Skipped;
import gouji.finding.Verdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts reports as they pass. Not for use by several threads. */
public final class ReportCounts {
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
    private final Matters matters = new Matters();
    private int reports;
    private int failed;
    private @Nullable ChangeCount since;

    public ReportCounts() {
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(verdict, 0);
        }
        for (Severity severity : Severity.values()) {
            findings.put(severity, 0);
        }
    }

    public void add(CheckedReport checked) {
        if (!checked.facts().report().isBatch()) {
            reports++;
            verdicts.merge(checked.verdict(), 1, Integer::sum);
        }
        matters.add(checked);
        checked.findings().stream()
                .filter(matters::isFirst)
                .forEach(finding -> findings.merge(finding.severity(), 1, Integer::sum));
        boolean erred = checked.outcomes().values().stream().anyMatch(o -> o.kind() == OutcomeKind.ERROR);
        if (erred || checked.verdict() == Verdict.UNREADABLE) {
            failed++;
        }
        if (checked.changes() != null) {
            ChangeCount count = checked.changes().count(checked.findings());
            since = since == null ? count : since.plus(count);
        }
    }

    public Summary summary(List<Skipped> skipped) {
        return new Summary(reports, verdicts, findings, failed, since, skipped, matters.all());
    }
}
