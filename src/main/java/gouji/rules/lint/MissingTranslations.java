package gouji.rules.lint;

import gouji.message.Messages;
import gouji.message.Text;
import gouji.rules.RuleBook;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.metadata.RuleInfo;
import java.util.List;
import java.util.Map;

/** Finds rules that say nothing in English. */
final class MissingTranslations {
    private static final Messages MESSAGES = Messages.of("rules");

    private MissingTranslations() {}

    static void check(RuleBook book, List<Diagnostic> found) {
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

    private static Diagnostic missing(RuleInfo rule, String name) {
        return Diagnostic.of(rule.file(), rule.line(), rule.name(), MESSAGES, "translation.missing", name);
    }
}
