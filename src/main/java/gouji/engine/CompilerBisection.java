package gouji.engine;

import gouji.message.Messages;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.file.RuleSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the rules that exhaust the compiler, by giving it half of them, and of the half that does it half again. */
final class CompilerBisection {
    private static final Messages MESSAGES = Messages.of("engine");

    private static final String TOLD = "rule.exhausts";

    private CompilerBisection() {}

    /** At least one diagnosis, for sources that cannot be compiled together. */
    static List<Diagnostic> in(List<RuleSource> sources) {
        List<RuleSource> rules =
                sources.stream().flatMap(CompilerBisection::single).toList();
        if (rules.size() <= 1) {
            return rules.stream().map(CompilerBisection::told).toList();
        }
        List<Diagnostic> found = new ArrayList<>();
        for (List<RuleSource> half :
                List.of(rules.subList(0, rules.size() / 2), rules.subList(rules.size() / 2, rules.size()))) {
            try (CompiledRules compiled = new CompiledRules(half)) {
                compiled.diagnoses().stream().filter(CompilerBisection::isTold).forEach(found::add);
            }
        }
        return found.isEmpty() ? List.of(told(sources.get(0))) : found;
    }

    private static Stream<RuleSource> single(RuleSource source) {
        return source.spans().size() <= 1
                ? Stream.of(source)
                : source.spans().stream().map(span -> source.keep(span.rule()::equals));
    }

    private static Diagnostic told(RuleSource source) {
        boolean one = source.spans().size() == 1;
        return Diagnostic.of(
                source.path(),
                one ? source.spans().get(0).line() : 0,
                one ? source.spans().get(0).rule() : "",
                MESSAGES,
                TOLD);
    }

    private static boolean isTold(Diagnostic diagnosis) {
        return diagnosis.code().equals(TOLD);
    }
}
