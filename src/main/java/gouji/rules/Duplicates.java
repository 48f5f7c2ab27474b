package gouji.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names that must be unique in the whole book. */
final class Duplicates {
    private Duplicates() {}

    static List<Diagnosis> in(List<RuleSource> sources, List<RuleInfo> rules) {
        List<Diagnosis> found = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        for (RuleSource source : sources) {
            for (RuleSource.Span span : source.spans()) {
                note(names, span.rule(), source.path(), span.line(), span.rule(), "规则名", found);
            }
        }
        Map<String, String> ids = new HashMap<>();
        for (RuleInfo rule : rules) {
            String key = rule.id() + (rule.label().isEmpty() ? "" : " @case(\"" + rule.label() + "\")");
            note(ids, key, rule.file(), rule.line(), rule.name(), "编号", found);
        }
        return found;
    }

    private static void note(
            Map<String, String> seen,
            String key,
            String file,
            int line,
            String rule,
            String what,
            List<Diagnosis> found) {
        String first = seen.putIfAbsent(key, file + ":" + line);
        if (first != null) {
            found.add(Diagnosis.of(
                            file,
                            line,
                            rule,
                            what + "“" + key + "”重复，已在 " + first + " 使用。",
                            "\"" + key + "\" is already used at " + first + ".")
                    .advise(
                            "同一编号的不同情形用 @case 区分，规则名请各不相同。",
                            "Tell cases of one id apart with @case; give every rule its own name."));
        }
    }
}
