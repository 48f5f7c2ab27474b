package gouji.cases;

import gouji.message.Messages;
import gouji.rules.RuleBook;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.metadata.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds rules whose cases leave something open. */
public final class Coverage {
    private static final Messages MESSAGES = Messages.of("cases");

    private Coverage() {}

    /** Every check no case finds, none beside it lets pass, or that needs something and no case takes away. */
    public static List<Diagnostic> of(RuleBook book, List<RuleCase> cases) {
        List<Diagnostic> open = new ArrayList<>();
        for (RuleInfo rule : book.rules()) {
            String folder = rule.file().substring(0, rule.file().lastIndexOf('/') + 1);
            List<RuleCase> beside =
                    cases.stream().filter(c -> c.file().startsWith(folder)).toList();
            demand(beside, c -> finds(c, rule), rule, "rule.unfound", open);
            demand(beside, c -> !finds(c, rule), rule, "rule.ever-found", open);
            if (!rule.needs().stream().allMatch(Coverage::isThereOrNot)) {
                demand(cases, c -> doubts(c, rule), rule, "rule.ever-told", open);
            }
        }
        return open;
    }

    /** Whether what is needed is there or does not matter, so that nothing can be wanting. */
    private static boolean isThereOrNot(String need) {
        return need.startsWith("claim/") || need.startsWith("fact/") || need.equals("attachment");
    }

    private static boolean finds(RuleCase rule, RuleInfo info) {
        return rule.finds().stream().anyMatch(f -> f.startsWith(info.id() + " "));
    }

    private static boolean doubts(RuleCase rule, RuleInfo info) {
        return rule.cannotTell() != null && rule.cannotTell().contains(info.id());
    }

    private static void demand(
            List<RuleCase> cases, Predicate<RuleCase> wanted, RuleInfo rule, String key, List<Diagnostic> open) {
        if (cases.stream().noneMatch(wanted)) {
            open.add(Diagnostic.of(rule.file(), rule.line(), rule.name(), MESSAGES, key));
        }
    }
}
