package gouji.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds the rules added to a book to what they may do to it. */
final class Guests {
    private static final String FIRST = "fromYear";

    private final Set<Liberty> allowed;
    private final List<Diagnosis> diagnoses;

    Guests(Set<Liberty> allowed, List<Diagnosis> diagnoses) {
        this.allowed = allowed;
        this.diagnoses = diagnoses;
    }

    /** A file added to the book: it derives nothing. */
    void file(RuleFile file) {
        if (file.isReading() && !allowed.contains(Liberty.READING)) {
            diagnoses.add(Diagnosis.of(
                            file.path(),
                            1,
                            "",
                            "本地规则不能推出事实，reading/ 里的规则会改变规则集的结论。",
                            "Rules added to the book derive no facts: those of reading/ would change what it finds.")
                    .advise(
                            "请把条件写进作判断的规则；确有需要的，在配置文件里写 allow: [reading]。",
                            "Put the conditions into a rule that judges, or write allow: [reading] in a profile."));
        }
    }

    /**
     * An edition of the form added to the book: it is for the years whose form the book does not know.
     *
     * @param known the last year whose form it knows
     */
    void form(YamlFile form, int known) {
        int first = form.root().path(FIRST).asInt();
        if (first <= known && !allowed.contains(Liberty.FORMS)) {
            diagnoses.add(Diagnosis.of(
                            form.path(),
                            form.line(YamlFile.pointer(FIRST)),
                            "",
                            "本地表式不能用于 " + known + " 年及以前的报告，那会改变规则集的结论。",
                            "A form added to the book is not for reports on " + known
                                    + " or before: it would change what the book finds.")
                    .advise(
                            "新版表式的 fromYear 请写 " + (known + 1) + " 或更晚；确有需要的，在配置文件里写 allow: [forms]。",
                            "Let fromYear be " + (known + 1) + " or later, or write allow: [forms] in a profile."));
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
        Set<String> plain = ids.stream().map(Guests::plain).collect(Collectors.toSet());
        Set<String> keys = own.stream().map(RuleInfo::key).collect(Collectors.toSet());
        for (RuleInfo rule : added) {
            if (plain.contains(plain(rule.id())) && !keys.contains(rule.key())) {
                tell(
                        rule,
                        "编号 " + rule.id() + " 是规则集的。",
                        "The id " + rule.id() + " is the book's.",
                        "本地规则请用自己的编号，如 QH-01。",
                        "Give it an id of its own, such as QH-01.");
            }
            rule.explains().stream()
                    .filter(id -> ids.contains(id) && !allowed.contains(Liberty.EXPLAINS))
                    .forEach(id -> tell(
                            rule,
                            "本地规则不能用 @explains 隐去规则集的 " + id + "。",
                            "Rules added to the book may not explain away its " + id + ".",
                            "请去掉 @explains；确有需要的，在配置文件里写 allow: [explains]。",
                            "Leave @explains out, or write allow: [explains] in a profile."));
        }
    }

    /** An id as readers and file systems tell it from others. */
    private static String plain(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    private void tell(RuleInfo rule, String zh, String en, String adviceZh, String adviceEn) {
        diagnoses.add(
                Diagnosis.of(rule.file(), rule.line(), rule.name(), zh, en).advise(adviceZh, adviceEn));
    }
}
