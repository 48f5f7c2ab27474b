package gouji.rules.lint;

import gouji.message.Messages;
import gouji.model.Term;
import gouji.rules.RuleBook;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.drl.DrlOutline;
import gouji.rules.drl.Token;
import gouji.rules.settings.SettingInfo;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds word lists and settings no rule asks for. */
final class UnusedData {
    private static final Messages MESSAGES = Messages.of("rules");

    private UnusedData() {}

    static void check(RuleBook book, List<Diagnostic> found) {
        Set<String> asked = book.sources().stream()
                .flatMap(source -> DrlOutline.of(source).stream())
                .flatMap(rule -> rule.when().stream())
                .filter(Token::isString)
                .map(Token::text)
                .collect(Collectors.toSet());
        spare(book.terms().stream().map(Term::list), asked)
                .forEach(list -> found.add(spare("words/" + list + ".txt", "list.spare", list)));
        spare(book.settings().stream().map(SettingInfo::name), asked)
                .forEach(name -> found.add(spare("settings.yaml", "setting.spare", name)));
    }

    private static Stream<String> spare(Stream<String> names, Set<String> asked) {
        return names.distinct().filter(name -> !asked.contains(name));
    }

    private static Diagnostic spare(String file, String key, String name) {
        return Diagnostic.of(file, 0, "", MESSAGES, key, name);
    }
}
