package gouji.rules.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Parts a {@code when} into its conditions, which hold together one after the other. */
public final class Conditions {
    private static final Set<String> LEADS = Set.of("not", "exists", "forall", "accumulate");
    private static final Set<String> JOINTS = Set.of("and", "or", "not", "exists", "forall", "from", "collect", ":");

    private Conditions() {}

    /** The words of every condition in written order. */
    public static List<List<Token>> of(List<Token> when) {
        List<List<Token>> conditions = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i < when.size(); i++) {
            if (depth == 0 && begins(when, i)) {
                conditions.add(new ArrayList<>());
            }
            if (!conditions.isEmpty()) {
                conditions.get(conditions.size() - 1).add(when.get(i));
            }
            depth += when.get(i).is("(") ? 1 : when.get(i).is(")") ? -1 : 0;
        }
        return conditions;
    }

    private static boolean begins(List<Token> when, int i) {
        Token word = when.get(i);
        Token before = i == 0 ? null : when.get(i - 1);
        if (before != null && (JOINTS.contains(before.text()) || before.is("."))) {
            return false;
        }
        boolean binding =
                word.isVariable() && i + 1 < when.size() && when.get(i + 1).is(":");
        boolean type = word.isWord()
                && Character.isUpperCase(word.text().charAt(0))
                && i + 1 < when.size()
                && when.get(i + 1).is("(");
        boolean group = word.is("(") && (before == null || before.is(")") || before.is(";"));
        return binding || type || group || word.isWord() && LEADS.contains(word.text());
    }
}
