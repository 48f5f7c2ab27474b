package gouji.engine;

import gouji.finding.Draft;
import gouji.finding.Finding;
import gouji.finding.Fingerprint;
import gouji.model.Evidence;
import gouji.model.Facts;
import gouji.model.Sum;
import gouji.model.Where;
import gouji.rules.RuleInfo;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words a violation as a finding. */
final class Drafting {
    private Drafting() {}

    static Draft of(RuleInfo rule, Found.Fault fault, Facts facts) {
        List<Where> where = fault.evidence().stream()
                .flatMap(e -> e.where().stream())
                .distinct()
                .toList();
        Wording wording = new Wording(fault, where, facts.report());
        Finding finding = new Finding(
                rule.id(),
                rule.severity(),
                rule.title(),
                wording.fill(rule.message()),
                rule.basis(),
                where,
                Wording.figure(fault.expected()),
                Wording.figure(fault.actual()),
                wording.fill(rule.fix()),
                List.of(),
                Fingerprint.of(facts.report(), rule.id(), rule.label(), fault.evidence()));
        return new Draft(finding, sums(fault.evidence()), Set.copyOf(rule.explains()));
    }

    private static Set<String> sums(List<Evidence> evidence) {
        return evidence.stream()
                .filter(Sum.class::isInstance)
                .map(e -> ((Sum) e).getKey())
                .collect(Collectors.toUnmodifiableSet());
    }
}
