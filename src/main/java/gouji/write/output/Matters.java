package gouji.write.output;

import gouji.finding.CheckedReport;
import gouji.finding.Finding;
import gouji.finding.Matter;
import gouji.model.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what several reports are told for one reason. Not for use by several threads. */
final class Matters {
    private final Map<String, Finding> first = new LinkedHashMap<>();
    private final Map<String, List<Matter.Concerned>> reports = new LinkedHashMap<>();
    private final Set<String> counted = new HashSet<>();

    /** Takes note of a report: its findings that are waived name it no less. */
    void add(CheckedReport checked) {
        Report report = checked.facts().report();
        checked.allFindings()
                .filter(finding -> finding.figures().matter() != null)
                .forEach(finding -> {
                    first.putIfAbsent(key(finding), finding);
                    reports.computeIfAbsent(key(finding), k -> new ArrayList<>())
                            .add(new Matter.Concerned(report.unit(), report.source()));
                });
    }

    /** Whether a finding is the first of its matter that counts, or has none. */
    boolean isFirst(Finding finding) {
        return finding.figures().matter() == null || counted.add(key(finding));
    }

    private static String key(Finding finding) {
        return finding.rule() + " " + finding.figures().matter();
    }

    /** All of them, by rule and number. */
    List<Matter> all() {
        List<Matter> all = new ArrayList<>();
        first.forEach((key, finding) -> all.add(new Matter(
                finding.rule(),
                finding.title(),
                finding.severity(),
                Integer.parseInt(finding.figures().matter()),
                List.copyOf(reports.getOrDefault(key, List.of())))));
        all.sort(Comparator.comparing(Matter::rule).thenComparing(Matter::number));
        return all;
    }
}
