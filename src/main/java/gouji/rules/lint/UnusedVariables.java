package gouji.rules.lint;

import gouji.message.Messages;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.drl.RuleText;
import gouji.rules.drl.Token;
import gouji.rules.file.RuleSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds variables nobody uses: often the trace of a condition that was to be written. */
final class UnusedVariables {
    private static final Messages MESSAGES = Messages.of("rules");

    private UnusedVariables() {}

    static void check(RuleSource source, RuleText rule, List<Diagnostic> found) {
        Map<String, List<Token>> mentions = Stream.concat(rule.when().stream(), rule.then().stream())
                .filter(Token::isVariable)
                .collect(Collectors.groupingBy(Token::text));
        mentions.values().stream()
                .filter(all -> all.size() == 1)
                .map(all -> all.get(0))
                .map(unused(source, rule))
                .forEach(found::add);
    }

    private static Function<Token, Diagnostic> unused(RuleSource source, RuleText rule) {
        return token ->
                Diagnostic.of(source.path(), token.line(), rule.name(), MESSAGES, "variable.unused", token.text());
    }
}
