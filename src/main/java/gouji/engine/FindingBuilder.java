package gouji.engine;

import gouji.finding.CandidateFinding;
import gouji.finding.Figures;
import gouji.finding.Finding;
import gouji.finding.Fingerprint;
import gouji.form.Forms;
import gouji.message.Text;
import gouji.model.Claim;
import gouji.model.Evidence;
import gouji.model.Facts;
import gouji.model.Location;
import gouji.model.Sum;
import gouji.rules.metadata.RuleInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words a violation as a finding. */
final class FindingBuilder {
    private final Forms forms;

    FindingBuilder(Forms forms) {
        this.forms = forms;
    }

    CandidateFinding of(RuleInfo rule, Found.Fault fault, Facts facts) {
        PrintedOrder order = new PrintedOrder(forms.of(facts.report().edition()));
        List<Evidence> evidence = fault.evidence().stream()
                .flatMap(group -> order.facts(group).stream())
                .toList();
        List<Location> where = evidence.stream()
                .flatMap(e -> order.spotsOf(e).stream())
                .distinct()
                .toList();
        MessageFormatter wording = new MessageFormatter(fault.figures(), evidence, where, facts.report(), forms);
        Finding finding = new Finding(
                rule.id(),
                rule.severity(),
                rule.title(),
                wording.fill(rule.message()),
                rule.basis(),
                where,
                figures(fault),
                wording.fill(rule.fix()),
                List.of(),
                Fingerprint.of(facts.report(), rule.id(), rule.label(), evidence));
        return new CandidateFinding(finding, causes(evidence), Set.copyOf(rule.explains()));
    }

    private static Figures figures(Found.Fault fault) {
        Map<String, Text> texts = new HashMap<>();
        fault.figures().forEach((name, value) -> texts.put(name, Figure.text(value)));
        return Figures.told(texts);
    }

    private static Set<String> causes(List<Evidence> evidence) {
        return evidence.stream().flatMap(FindingBuilder::cause).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> cause(Evidence fact) {
        if (fact instanceof Sum sum) {
            return Stream.of(sum.getKey());
        }
        return fact instanceof Claim claim ? Stream.of(claim.getKey()) : Stream.empty();
    }
}
