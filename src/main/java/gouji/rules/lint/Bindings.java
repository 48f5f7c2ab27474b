package gouji.rules.lint;

import gouji.rules.Diagnosis;
import gouji.rules.RuleSource;
import gouji.rules.drl.RuleText;
import gouji.rules.drl.Token;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds variables nobody uses: often the trace of a condition that was to be written. */
final class Bindings {
    private Bindings() {}

    static void check(RuleSource source, RuleText rule, List<Diagnosis> found) {
        Map<String, List<Token>> mentions = Stream.concat(rule.when().stream(), rule.then().stream())
                .filter(Token::isVariable)
                .collect(Collectors.groupingBy(Token::text));
        mentions.values().stream()
                .filter(all -> all.size() == 1)
                .map(all -> all.get(0))
                .map(unused(source, rule))
                .forEach(found::add);
    }

    private static Function<Token, Diagnosis> unused(RuleSource source, RuleText rule) {
        return token -> Diagnosis.of(
                        source.path(),
                        token.line(),
                        rule.name(),
                        "变量 " + token.text() + " 没有用到。",
                        "The variable " + token.text() + " is not used.")
                .advise("删去它，或补上用到它的条件。", "Delete it, or add the condition that uses it.");
    }
}
