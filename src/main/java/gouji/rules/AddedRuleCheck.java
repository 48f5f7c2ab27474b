package gouji.rules;

import gouji.message.Messages;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.file.RuleFile;
import gouji.rules.file.YamlFile;
import gouji.rules.metadata.RuleInfo;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds the rules added to a book to what they may do to it. */
final class AddedRuleCheck {
    private static final Messages MESSAGES = Messages.of("rules");
    private static final String FIRST = "fromYear";

    private final Set<Permission> allowed;
    private final List<Diagnostic> diagnoses;

    AddedRuleCheck(Set<Permission> allowed, List<Diagnostic> diagnoses) {
        this.allowed = allowed;
        this.diagnoses = diagnoses;
    }

    /** A file added to the book: it derives nothing. */
    void file(RuleFile file) {
        if (file.isReading() && !allowed.contains(Permission.READING)) {
            diagnoses.add(Diagnostic.of(file.path(), 1, "", MESSAGES, "guest.reading"));
        }
    }

    /**
     * An edition of the form added to the book: it is for the years whose form the book does not know.
     *
     * @param known the last year whose form it knows
     */
    void form(YamlFile form, int known) {
        int first = form.root().path(FIRST).asInt();
        if (first <= known && !allowed.contains(Permission.FORMS)) {
            diagnoses.add(Diagnostic.of(
                    form.path(), form.line(YamlFile.pointer(FIRST)), "", MESSAGES, "guest.form", known, known + 1));
        }
    }

    /**
     * Rules added to the book: they have ids of their own and leave the findings of the book alone.
     *
     * @param own the rules of the book
     * @param added the others
     */
    void rules(List<RuleInfo> own, List<RuleInfo> added) {
        Set<String> ids = own.stream().map(RuleInfo::id).collect(Collectors.toSet());
        Set<String> plain = ids.stream().map(AddedRuleCheck::plain).collect(Collectors.toSet());
        Set<String> keys = own.stream().map(RuleInfo::key).collect(Collectors.toSet());
        for (RuleInfo rule : added) {
            if (plain.contains(plain(rule.id())) && !keys.contains(rule.key())) {
                tell(rule, "guest.id", rule.id());
            }
            rule.explains().stream()
                    .filter(id ->
                            (ids.contains(id) || id.equals(RuleInfo.ALL)) && !allowed.contains(Permission.EXPLAINS))
                    .forEach(id -> tell(rule, "guest.explains", id));
        }
    }

    /** An id as readers and file systems tell it from others. */
    private static String plain(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    private void tell(RuleInfo rule, String key, String id) {
        diagnoses.add(Diagnostic.of(rule.file(), rule.line(), rule.name(), MESSAGES, key, id));
    }
}
