package gouji.engine;

import gouji.finding.Messages;
import gouji.rules.Diagnosis;
import gouji.rules.RuleSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the rules that exhaust the compiler, by giving it half of them, and of the half that does it half again. */
final class Exhausting {
    private static final Messages MESSAGES = Messages.of("engine");

    private static final String TOLD = "rule.exhausts";

    private Exhausting() {}

    /** At least one diagnosis, for sources that cannot be compiled together. */
    static List<Diagnosis> in(List<RuleSource> sources) {
        List<RuleSource> rules = sources.stream().flatMap(Exhausting::single).toList();
        if (rules.size() <= 1) {
            return rules.stream().map(Exhausting::told).toList();
        }
        List<Diagnosis> found = new ArrayList<>();
        for (List<RuleSource> half :
                List.of(rules.subList(0, rules.size() / 2), rules.subList(rules.size() / 2, rules.size()))) {
            try (Compiled compiled = new Compiled(half)) {
                compiled.diagnoses().stream().filter(Exhausting::isTold).forEach(found::add);
            }
        }
        return found.isEmpty() ? List.of(told(sources.get(0))) : found;
    }

    private static Stream<RuleSource> single(RuleSource source) {
        return source.spans().size() <= 1
                ? Stream.of(source)
                : source.spans().stream().map(span -> source.keep(span.rule()::equals));
    }

    private static Diagnosis told(RuleSource source) {
        boolean one = source.spans().size() == 1;
        return Diagnosis.of(
                source.path(),
                one ? source.spans().get(0).line() : 0,
                one ? source.spans().get(0).rule() : "",
                MESSAGES,
                TOLD);
    }

    private static boolean isTold(Diagnosis diagnosis) {
        return diagnosis.code().equals(TOLD);
    }
}
