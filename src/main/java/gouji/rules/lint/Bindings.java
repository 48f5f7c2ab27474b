package gouji.rules.lint;

import gouji.finding.Messages;
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
    private static final Messages MESSAGES = Messages.of("rules");

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
        return token ->
                Diagnosis.of(source.path(), token.line(), rule.name(), MESSAGES, "variable.unused", token.text());
    }
}
