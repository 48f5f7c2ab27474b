package gouji.review.decision;

import gouji.check.Checker;
import gouji.finding.BaselineEntry;
import gouji.finding.CheckedReport;
import gouji.finding.Finding;
import gouji.finding.Grading;
import gouji.finding.OutcomeKind;
import gouji.finding.Severity;
import gouji.finding.Verdict;
import gouji.finding.Waiver;
import gouji.finding.Waivers;
import gouji.model.Report;
import gouji.redaction.Masking;
import gouji.rules.RuleBook;
import gouji.rules.metadata.RuleInfo;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The findings a run does not count because they were known before it. They stay visible, waived by the baseline. What
 * is gone is told afterwards; what was not judged, because its report is not there or its rule could not tell, is not
 * gone. Used by one thread.
 */
public final class Baseline {
    private static final Set<OutcomeKind> JUDGED = EnumSet.of(OutcomeKind.PASS, OutcomeKind.FAIL, OutcomeKind.WAIVED);

    private final Map<String, BaselineEntry> known = new LinkedHashMap<>();
    private final Map<String, List<BaselineEntry>> byReport = new LinkedHashMap<>();
    private final Set<String> met = new HashSet<>();
    private final Set<String> missed = new HashSet<>();
    private final Grading grading;
    private final Map<String, Severity> severities;
    private final String reason;
    private final String name;

    /**
     * @param all the known findings
     * @param reason why they do not count, in the language of the run
     * @param name what the baseline is called
     */
    public Baseline(List<BaselineEntry> all, RuleBook book, String reason, String name) {
        this.grading = new Grading(Waivers.NONE, book.scale());
        this.severities = book.rules().stream()
                .collect(Collectors.toMap(RuleInfo::id, RuleInfo::severity, (a, b) -> a.atLeast(b) ? a : b));
        this.reason = reason;
        this.name = name;
        for (BaselineEntry one : all) {
            known.put(one.fingerprint(), one);
            byReport.computeIfAbsent(key(one.unit(), one.year()), k -> new ArrayList<>())
                    .add(one);
        }
    }

    /** The same results, with the known findings waived. */
    public Checker.Sink over(Checker.Sink sink) {
        return result -> sink.take(new Checker.Result(
                result.reports().stream().map(this::over).toList(), result.excerpts(), result.skipped()));
    }

    private CheckedReport over(CheckedReport checked) {
        if (known.isEmpty()) {
            return checked;
        }
        note(checked);
        return checked.findings().stream().anyMatch(this::isKnown)
                ? grading.waive(checked, this::decision, severities)
                : checked;
    }

    private boolean isKnown(Finding finding) {
        BaselineEntry one = known.get(finding.fingerprint());
        return one != null && one.rule().equals(finding.rule());
    }

    private Optional<Waiver> decision(Finding finding) {
        return isKnown(finding)
                ? Optional.of(new Waiver(finding.rule(), "", finding.fingerprint(), reason, name, null))
                : Optional.empty();
    }

    private void note(CheckedReport checked) {
        Report report = checked.facts().report();
        checked.allFindings()
                .map(Finding::fingerprint)
                .filter(known::containsKey)
                .forEach(met::add);
        if (checked.verdict() == Verdict.UNREADABLE) {
            return;
        }
        Set<String> explained =
                checked.allFindings().flatMap(f -> f.explained().stream()).collect(Collectors.toSet());
        byReport.getOrDefault(key(report.unit(), report.year()), List.of()).stream()
                .filter(one -> isJudged(one.rule(), checked) && !explained.contains(one.rule()))
                .forEach(one -> missed.add(one.fingerprint()));
    }

    private static boolean isJudged(String rule, CheckedReport checked) {
        return checked.outcomes().containsKey(rule)
                && JUDGED.contains(checked.outcomes().get(rule).kind());
    }

    private static String key(String unit, @Nullable Integer year) {
        // the file is masked
        return Masking.mask(unit) + " " + year;
    }

    /** The known findings that were looked for and are there no more. */
    public List<BaselineEntry> gone() {
        return all(true);
    }

    /** The known findings without those that are gone. */
    public List<BaselineEntry> left() {
        return all(false);
    }

    private List<BaselineEntry> all(boolean gone) {
        return known.values().stream()
                .filter(one -> gone == (missed.contains(one.fingerprint()) && !met.contains(one.fingerprint())))
                .toList();
    }
}
