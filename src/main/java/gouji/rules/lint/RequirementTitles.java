package gouji.rules.lint;

import gouji.message.Messages;
import gouji.rules.RuleBook;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.metadata.RuleInfo;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds titles that say what a report has to be: a finding is headed by the title of its rule, and under 错误 must stand
 * what is wrong. Only what can be told by a word is found.
 */
final class RequirementTitles {
    private static final Messages MESSAGES = Messages.of("rules");

    private static final Pattern ZH = Pattern.compile("(?<!不)(?:应当?|必须|须)(?:[填写为与按分在是有齐]|不得)|(?:之和|加.{1,9})等于"
            + "|^[^不未没无]*(?:齐全|一致|相符|相等|完整)(?:$|[，；])|按规定|依次|放在所属");
    private static final Pattern EN = Pattern.compile(
            "(?i)\\b(?:must|should|shall|has to|have to|is to|are to|takes)\\b|\\b(?<!not )(?:adds? up to|equals?)\\b"
                    + "|\\ball (?:its|their|six|three|five)\\b.* (?:is|are) there");

    private RequirementTitles() {}

    static void check(RuleBook book, List<Diagnostic> found) {
        for (RuleInfo rule : book.rules()) {
            if (demands(rule.title().zh(), rule.title().en())) {
                found.add(Diagnostic.of(rule.file(), rule.line(), rule.name(), MESSAGES, "title.demands"));
            }
        }
    }

    /** Whether a title states a requirement. */
    static boolean demands(String zh, String en) {
        return ZH.matcher(zh).find() || EN.matcher(en).find();
    }
}
