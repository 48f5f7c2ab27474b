package gouji.rules.language;

import gouji.finding.Figures;
import gouji.rules.drl.Annotation;
import gouji.rules.drl.RuleText;
import gouji.rules.drl.Token;
import gouji.rules.drl.TokenKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Holds the slots of a rule's texts, such as {@code {misc}}, against the figures it passes. */
final class SlotCheck {
    /** What is filled in without a figure; {@code {where2}} is the second fact. */
    static final List<String> FILLED = List.of("where", "list", "formula", "quote", "count", "unit", "year");

    private static final Pattern SLOT = Pattern.compile("\\{([^{}]*?)[2-9]?\\}");

    private final RuleErrors complaint;

    SlotCheck(RuleErrors complaint) {
        this.complaint = complaint;
    }

    /** @param figures the names of the figures the rule passes */
    void check(RuleText rule, List<Token> figures) {
        Set<String> names = figures.stream().map(Token::text).collect(Collectors.toCollection(TreeSet::new));
        rule.annotations().forEach(annotation -> slots(annotation, names));
        Set<String> zh = used(rule, "");
        Set<String> en = used(rule, "_en");
        boolean both = !rule.value("message_en").isBlank();
        for (Token figure : figures) {
            boolean special = Set.of(Figures.EXPECTED, Figures.ACTUAL).contains(figure.text());
            if (!zh.contains(figure.text()) && !(special && !en.contains(figure.text()))) {
                unused(figure, "@message", "@fix");
            } else if (both && zh.contains(figure.text()) && !en.contains(figure.text())) {
                unused(figure, "@message_en", "@fix_en");
            }
        }
    }

    private static Set<String> used(RuleText rule, String language) {
        Set<String> used = new HashSet<>();
        for (String name : List.of("message", "fix")) {
            SLOT.matcher(rule.value(name + language))
                    .results()
                    .map(m -> m.group(1))
                    .forEach(used::add);
        }
        return used;
    }

    private void slots(Annotation annotation, Set<String> figures) {
        Set<String> known = new TreeSet<>(FILLED);
        known.addAll(figures);
        SLOT.matcher(annotation.text())
                .results()
                .filter(slot -> !known.contains(slot.group(1))
                        || numbered(slot) && !slot.group(1).equals("where"))
                .forEach(slot -> complaint.unknown(at(annotation, inside(slot)), "placeholder", known));
        if (SLOT.matcher(annotation.text()).replaceAll("").matches("(?s).*[{}].*")) {
            complaint.note(at(annotation, annotation.name()), "placeholder.open");
        }
    }

    private static boolean numbered(MatchResult slot) {
        return inside(slot).length() > slot.group(1).length();
    }

    private static String inside(MatchResult slot) {
        return slot.group().substring(1, slot.group().length() - 1);
    }

    private static Token at(Annotation annotation, String word) {
        return new Token(TokenKind.WORD, word, annotation.line(), 0, 0);
    }

    private void unused(Token figure, String one, String other) {
        complaint.note(figure, "figure.unused", figure.text(), one, other, "{" + figure.text() + "}");
    }
}
