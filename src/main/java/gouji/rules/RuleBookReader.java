package gouji.rules;

import com.fasterxml.jackson.databind.JsonNode;
import gouji.data.InvalidRuleDataException;
import gouji.data.RuleFolders;
import gouji.finding.Basis;
import gouji.finding.GradingScale;
import gouji.form.Forms;
import gouji.message.Messages;
import gouji.message.Text;
import gouji.model.Term;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.diagnosis.RuleBookException;
import gouji.rules.diagnosis.Suggestion;
import gouji.rules.file.RuleFile;
import gouji.rules.file.RuleFiles;
import gouji.rules.file.RuleSource;
import gouji.rules.file.YamlFile;
import gouji.rules.language.RuleCheck;
import gouji.rules.language.Vocabulary;
import gouji.rules.metadata.KnownCodes;
import gouji.rules.metadata.RuleInfo;
import gouji.rules.settings.GradingScaleFile;
import gouji.rules.settings.SettingInfo;
import gouji.rules.settings.SettingsFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a rule book from its folder. */
final class RuleBookReader {
    private static final Messages MESSAGES = Messages.of("rules");

    private static final Comparator<RuleInfo> ORDER =
            Comparator.comparing(RuleInfo::id).thenComparing(RuleInfo::file).thenComparingInt(RuleInfo::line);

    private static final Pattern YEAR = Pattern.compile("20\\d\\d(?!\\d)");

    private final List<Diagnostic> diagnoses = new ArrayList<>();
    private final RuleFolders folders;
    private final RuleFiles files;

    private final AddedRuleCheck guests;

    RuleBookReader(RuleFolders folders, Set<Permission> allowed) {
        this.folders = folders;
        this.guests = new AddedRuleCheck(allowed, diagnoses);
        this.files = new RuleFiles(folders);
    }

    RuleBook read() {
        JsonNode head = head();
        List<SettingInfo> settings = settings();
        Map<String, Basis> basis = basis();
        Forms forms = forms(head.path("version").asText());
        List<Term> terms = terms();
        RuleCheck check = new RuleCheck(new Vocabulary(), codes(forms, terms, settings));
        List<RuleSource> sources = new ArrayList<>();
        List<RuleInfo> rules = new ArrayList<>();
        List<RuleInfo> added = new ArrayList<>();
        for (RuleFile file : files.in("", ".drl")) {
            DrlFile drl = new DrlFile(file, basis, check, diagnoses);
            sources.add(drl.source());
            (file.isAdded() ? added : rules).addAll(drl.infos());
            if (file.isAdded()) {
                guests.file(file);
            }
        }
        guests.rules(rules, added);
        rules.addAll(added);
        diagnoses.addAll(Duplicates.in(sources, rules));
        rules.sort(ORDER);
        rules.forEach(rule -> explained(rule, rules));
        return new RuleBook(
                head.path("id").asText(),
                head.path("version").asText(),
                files.hash(),
                List.copyOf(sources),
                List.copyOf(rules),
                basis,
                forms,
                terms,
                settings,
                scale(rules),
                List.copyOf(diagnoses));
    }

    private void explained(RuleInfo rule, List<RuleInfo> rules) {
        Set<String> known = ids(rules);
        rule.explains().stream()
                .filter(id -> !known.contains(id) && !id.equals(RuleInfo.ALL))
                .map(id -> Suggestion.unknown(rule.file(), rule.line(), rule.name(), "explains", id, known))
                .forEach(diagnoses::add);
    }

    private static Set<String> ids(List<RuleInfo> rules) {
        return rules.stream().map(RuleInfo::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private GradingScale scale(List<RuleInfo> rules) {
        GradingScale scale = GradingScale.STANDARD;
        for (RuleFile file : files.in("grading.yaml", "")) {
            scale = new GradingScaleFile(YamlFile.read(file, diagnoses), ids(rules), diagnoses).over(scale);
        }
        return scale;
    }

    private JsonNode head() {
        RuleFile book = files.file("book.yaml");
        JsonNode head = tree(book);
        for (String field : List.of("id", "version")) {
            if (head.path(field).asText().isBlank()) {
                diagnoses.add(Diagnostic.of(book.path(), 0, "", MESSAGES, "head.missing", field));
            }
        }
        return head;
    }

    private Map<String, Basis> basis() {
        Map<String, Basis> all = new LinkedHashMap<>();
        for (RuleFile file : files.in("basis/", ".yaml")) {
            YamlFile yaml = YamlFile.read(file, diagnoses);
            yaml.root().properties().forEach(e -> {
                if (!e.getValue().path("zh").isTextual()) {
                    diagnoses.add(nameless(yaml, e.getKey()));
                }
                if (all.putIfAbsent(e.getKey(), basis(e.getKey(), e.getValue())) != null) {
                    diagnoses.add(twice(yaml, "basis.twice", e.getKey()));
                }
            });
        }
        return all;
    }

    private static Diagnostic twice(YamlFile yaml, String key, String name) {
        int line = yaml.line(YamlFile.pointer(name));
        return Diagnostic.of(yaml.path(), line, "", MESSAGES, key, name);
    }

    private static Diagnostic nameless(YamlFile yaml, String name) {
        int line = yaml.line(YamlFile.pointer(name));
        return Diagnostic.of(yaml.path(), line, "", MESSAGES, "basis.nameless", name);
    }

    private static Basis basis(String code, JsonNode entry) {
        Text name = new Text(entry.path("zh").asText(), entry.path("en").asText());
        return new Basis(code, name, entry.path("quote").asText());
    }

    private Forms forms(String version) {
        try {
            List<RuleFile> added = files.in("forms/", ".yaml").stream()
                    .filter(RuleFile::isAdded)
                    .toList();
            if (!added.isEmpty()) {
                int known = known(version, Forms.read(folders.book()));
                added.forEach(form -> guests.form(YamlFile.read(form, diagnoses), known));
            }
            return Forms.read(folders);
        } catch (InvalidRuleDataException e) {
            throw new RuleBookException(List.of(Diagnostic.of(e)));
        } catch (IOException e) {
            throw new RuleBookException(
                    List.of(Diagnostic.unreadable(folders.book().resolve("forms"), e)));
        }
    }

    /** The last year whose form a book knows: the one before the year its version names, in which reports on it are due. */
    private static int known(String version, Forms forms) {
        Matcher year = YEAR.matcher(version);
        return year.lookingAt()
                ? Integer.parseInt(year.group()) - 1
                : forms.latest().fromYear();
    }

    private KnownCodes codes(Forms forms, List<Term> terms, List<SettingInfo> settings) {
        Set<String> lists = terms.stream().map(Term::list).collect(Collectors.toSet());
        Set<String> subjects = new HashSet<>();
        files.in("phrases/", ".yaml").forEach(f -> subjects.addAll(tree(f).findValuesAsText("subject")));
        return new KnownCodes(
                forms,
                lists,
                subjects,
                settings.stream().collect(Collectors.toMap(SettingInfo::name, SettingInfo::properties)));
    }

    private List<Term> terms() {
        List<Term> all = new ArrayList<>();
        for (RuleFile file : files.in("words/", ".txt")) {
            String list =
                    file.inside().substring("words/".length(), file.inside().length() - ".txt".length());
            file.text()
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> all.add(Term.of(list, line)));
            if (all.stream().noneMatch(term -> term.list().equals(list))) {
                diagnoses.add(Diagnostic.of(file.path(), 0, "", MESSAGES, "list.empty", list));
            }
        }
        return List.copyOf(all);
    }

    private List<SettingInfo> settings() {
        Map<String, SettingInfo> all = new LinkedHashMap<>();
        for (RuleFile file : files.in("settings.yaml", "")) {
            YamlFile yaml = YamlFile.read(file, diagnoses);
            for (SettingInfo setting : SettingsFile.read(yaml, diagnoses)) {
                if (all.putIfAbsent(setting.name(), setting) != null) {
                    diagnoses.add(twice(yaml, "setting.twice", setting.name()));
                }
            }
        }
        return List.copyOf(all.values());
    }

    private JsonNode tree(RuleFile file) {
        return YamlFile.read(file, diagnoses).root();
    }
}
