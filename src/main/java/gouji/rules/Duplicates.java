package gouji.rules;

import gouji.message.Messages;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.file.RuleSource;
import gouji.rules.metadata.RuleInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names that must be unique in the whole book. */
final class Duplicates {
    private static final Messages MESSAGES = Messages.of("rules");

    private Duplicates() {}

    static List<Diagnostic> in(List<RuleSource> sources, List<RuleInfo> rules) {
        List<Diagnostic> found = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        for (RuleSource source : sources) {
            for (RuleSource.Span span : source.spans()) {
                note(names, span.rule(), source.path(), span.line(), span.rule(), "name.twice", found);
            }
        }
        Map<String, String> ids = new HashMap<>();
        for (RuleInfo rule : rules) {
            String key = rule.id() + (rule.label().isEmpty() ? "" : " @case(\"" + rule.label() + "\")");
            note(ids, key, rule.file(), rule.line(), rule.name(), "id.twice", found);
        }
        return found;
    }

    private static void note(
            Map<String, String> seen,
            String key,
            String file,
            int line,
            String rule,
            String message,
            List<Diagnostic> found) {
        String first = seen.putIfAbsent(key, file + ":" + line);
        if (first != null) {
            found.add(Diagnostic.of(file, line, rule, MESSAGES, message, key, first));
        }
    }
}
