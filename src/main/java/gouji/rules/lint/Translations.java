package gouji.rules.lint;

import gouji.finding.Messages;
import gouji.finding.Text;
import gouji.rules.Diagnosis;
import gouji.rules.RuleBook;
import gouji.rules.RuleInfo;
import java.util.List;
import java.util.Map;

/** Finds rules that say nothing in English. */
final class Translations {
    private static final Messages MESSAGES = Messages.of("rules");

    private Translations() {}

    static void check(RuleBook book, List<Diagnosis> found) {
        for (RuleInfo rule : book.rules()) {
            Map<String, Text> texts =
                    Map.of("title_en", rule.title(), "message_en", rule.message(), "fix_en", rule.fix());
            texts.forEach((name, text) -> {
                if (text.en().isBlank()) {
                    found.add(missing(rule, name));
                }
            });
        }
    }

    private static Diagnosis missing(RuleInfo rule, String name) {
        return Diagnosis.of(rule.file(), rule.line(), rule.name(), MESSAGES, "translation.missing", name);
    }
}
