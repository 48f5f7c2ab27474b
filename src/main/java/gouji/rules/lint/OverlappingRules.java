package gouji.rules.lint;

import gouji.message.Messages;
import gouji.rules.RuleBook;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.drl.Conditions;
import gouji.rules.drl.DrlOutline;
import gouji.rules.drl.RuleText;
import gouji.rules.drl.Token;
import gouji.rules.file.RuleSource;
import gouji.rules.metadata.RuleInfo;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds two rules that tell one cause twice: all conditions of the one are among those of the other, so that wherever the
 * other finds something the one does too. Names of variables do not matter.
 */
final class OverlappingRules {
    private static final Messages MESSAGES = Messages.of("rules");

    private OverlappingRules() {}

    static void check(RuleBook book, List<Diagnostic> found) {
        Map<RuleInfo, Set<String>> conditions = conditions(book);
        conditions.forEach((general, few) -> conditions.forEach((special, many) -> {
            boolean same = few.size() == many.size() && general.name().compareTo(special.name()) > 0;
            if (many.containsAll(few) && !same && twice(general, special)) {
                found.add(overlap(general, special));
            }
        }));
    }

    private static boolean twice(RuleInfo one, RuleInfo other) {
        return !one.id().equals(other.id())
                && !one.explains().contains(other.id())
                && !other.explains().contains(one.id())
                && meet(one.kinds(), other.kinds())
                && meet(one.editions(), other.editions());
    }

    private static boolean meet(Collection<?> one, Collection<?> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }

    private static Diagnostic overlap(RuleInfo general, RuleInfo special) {
        return Diagnostic.of(special.file(), special.line(), special.name(), MESSAGES, "rule.overlaps", general.key());
    }

    private static Map<RuleInfo, Set<String>> conditions(RuleBook book) {
        Map<RuleInfo, Set<String>> conditions = new LinkedHashMap<>();
        for (RuleSource source : book.sources()) {
            for (RuleText text : DrlOutline.of(source)) {
                book.rules().stream()
                        .filter(r -> r.name().equals(text.name()))
                        .forEach(r -> conditions.put(r, canonical(text)));
            }
        }
        return conditions;
    }

    /** The conditions with every variable written as what it stands for. */
    private static Set<String> canonical(RuleText rule) {
        List<List<Token>> all = Conditions.of(rule.when());
        Map<String, String> meanings = new HashMap<>();
        for (List<Token> condition : all) {
            String bare = text(condition, Map.of());
            for (int i = 0; i + 2 < condition.size(); i++) {
                if (condition.get(i).isVariable() && condition.get(i + 1).is(":")) {
                    meanings.put(condition.get(i).text(), condition.get(i + 2).text() + " of " + bare);
                }
            }
        }
        return all.stream().map(c -> text(c, meanings)).collect(Collectors.toSet());
    }

    private static String text(List<Token> condition, Map<String, String> meanings) {
        return condition.stream()
                .map(t -> t.isVariable()
                        ? "<" + meanings.getOrDefault(t.text(), "") + ">"
                        : t.isString() ? '"' + t.text() + '"' : t.text())
                .collect(Collectors.joining(" "));
    }
}
