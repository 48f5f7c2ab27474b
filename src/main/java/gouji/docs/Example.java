package gouji.docs;

import gouji.cases.RuleCase;
import gouji.message.Language;
import gouji.message.Messages;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says on one line what is special about the report of a case. */
final class Example {
    private static final Messages MESSAGES = Messages.of("docs");

    private static final int LONGEST = 40;

    private Example() {}

    static String of(RuleCase rule, Language language) {
        String changes = Stream.of(
                        rule.set().entrySet().stream().map(e -> e.getKey() + " = " + shown(e.getValue())),
                        rule.drop().stream().map(key -> "− " + key),
                        rule.lose().stream().map(key -> "? " + key),
                        rule.replace().stream().map(r -> "“" + shown(r.from()) + "” → “" + shown(r.to()) + "”"),
                        rule.report().entrySet().stream().map(e -> e.getKey() + ": " + e.getValue()))
                .flatMap(s -> s)
                .limit(3)
                .collect(Collectors.joining(MESSAGES.get(language, "basis.separator")));
        return rule.named().textIn(language)
                + (changes.isEmpty() ? "" : MESSAGES.get(language, "example.changes", changes));
    }

    private static String shown(String text) {
        String line = text == null ? "" : text.replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
