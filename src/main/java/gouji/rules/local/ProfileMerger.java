package gouji.rules.local;

import com.fasterxml.jackson.databind.JsonNode;
import gouji.finding.Severity;
import gouji.message.Codes;
import gouji.message.Messages;
import gouji.model.Term;
import gouji.rules.Permission;
import gouji.rules.RuleBook;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.diagnosis.Suggestion;
import gouji.rules.drl.DrlOutline;
import gouji.rules.file.BookHash;
import gouji.rules.file.YamlFile;
import gouji.rules.language.NamedFact;
import gouji.rules.metadata.RuleInfo;
import gouji.rules.settings.GradingScaleFile;
import gouji.rules.settings.SettingInfo;
import gouji.rules.settings.SettingName;
import gouji.rules.settings.SettingsFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Puts what a profile says into a rule book. A name nobody knows is a mistake, told with the nearest that is known. */
public final class ProfileMerger {
    private static final Messages MESSAGES = Messages.of("rules");

    private static final String OFF = "off";
    private static final String ON = "on";
    private static final String WHOLE = "count";
    private static final List<String> PARTS = List.of("name", "rules", "settings", "words", "grading", Profile.ALLOW);
    private static final List<String> CHOICES = Stream.concat(
                    Stream.of(ON, OFF), Arrays.stream(Severity.values()).map(Severity::code))
            .toList();

    private final RuleBook book;
    private final YamlFile yaml;
    private final List<Diagnostic> diagnoses;

    private ProfileMerger(RuleBook book, Profile profile) {
        this.book = book;
        this.yaml = profile.yaml();
        this.diagnoses = new ArrayList<>(book.diagnoses());
    }

    /** The book as the profile wants it; mistakes of the profile join those of the book. */
    public static RuleBook of(RuleBook book, Profile profile) {
        return new ProfileMerger(book, profile).book(profile);
    }

    private RuleBook book(Profile profile) {
        parts();
        List<RuleInfo> rules = rules();
        Set<String> off = names(book.rules());
        off.removeAll(names(rules));
        return new RuleBook(
                book.id() + "+" + profile.name(),
                book.version(),
                BookHash.of(book.hash(), profile.text()),
                book.sources().stream()
                        .map(s -> s.keep(name -> !off.contains(name)))
                        .toList(),
                rules,
                book.basis(),
                book.forms(),
                terms(),
                settings(),
                new GradingScaleFile(yaml, ids(), diagnoses, "grading").over(book.scale()),
                List.copyOf(diagnoses));
    }

    private Set<String> ids() {
        return book.rules().stream().map(RuleInfo::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private void parts() {
        yaml.root().fieldNames().forEachRemaining(part -> {
            if (!PARTS.contains(part)) {
                unknown("entry", part, PARTS, part);
            }
        });
        JsonNode allowed = yaml.root().path(Profile.ALLOW);
        for (String word : allowed.isArray() ? words(allowed) : List.of(allowed.asText())) {
            if (!allowed.isMissingNode()
                    && !(allowed.isArray() && Permission.codes().contains(word))) {
                unknown("liberty", word, Permission.codes(), Profile.ALLOW);
            }
        }
    }

    private static Set<String> names(List<RuleInfo> rules) {
        return rules.stream().map(RuleInfo::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rules left on, each as grave as the last line that fits it says. */
    private List<RuleInfo> rules() {
        yaml.root().path("rules").properties().forEach(e -> choice(e.getKey(), e.getValue()));
        return book.rules().stream()
                .flatMap(rule -> chosen(rule, yaml.root().path("rules")).stream())
                .toList();
    }

    private void choice(String pattern, JsonNode value) {
        if (!CHOICES.contains(word(value))) {
            unknown("choice", word(value), CHOICES, "rules", pattern);
        }
        if (book.rules().stream().noneMatch(rule -> rule.isNamedBy(pattern))) {
            unknown("rule", pattern, book.rules().stream().map(RuleInfo::key).toList(), "rules", pattern);
        }
    }

    private static List<RuleInfo> chosen(RuleInfo rule, JsonNode choices) {
        boolean on = true;
        RuleInfo chosen = rule;
        for (var choice : choices.properties()) {
            String word = word(choice.getValue());
            if (rule.isNamedBy(choice.getKey())) {
                on = !word.equals(OFF);
                chosen = on && !word.equals(ON) && CHOICES.contains(word)
                        ? rule.withSeverity(Codes.parse(Severity.class, word))
                        : chosen;
            }
        }
        return on ? List.of(chosen) : List.of();
    }

    /** YAML reads a bare {@code off} as a truth value. */
    private static String word(JsonNode value) {
        return value.isBoolean() ? value.booleanValue() ? ON : OFF : value.asText();
    }

    private List<SettingInfo> settings() {
        JsonNode values = yaml.root().path("settings");
        List<String> known = book.settings().stream().map(SettingInfo::name).toList();
        values.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                unknown("setting", name, known, "settings", name);
            }
        });
        return book.settings().stream()
                .map(s -> values.has(s.name()) ? setting(s, values.get(s.name())) : s)
                .toList();
    }

    private SettingInfo setting(SettingInfo setting, JsonNode value) {
        if (SettingInfo.isBeyond(value)) {
            diagnoses.add(SettingsFile.beyond(yaml.path(), line("settings", setting.name()), setting.name()));
            return setting;
        }
        SettingInfo.Kind kind = setting.kind();
        if (kind == null || SettingInfo.Kind.of(value) == kind) {
            SettingInfo changed = setting.with(value);
            if (!changed.properties().contains(WHOLE) && isCounted(setting)) {
                diagnoses.add(Diagnostic.of(
                        yaml.path(), line("settings", setting.name()), "", MESSAGES, "setting.whole", setting.name()));
            }
            return changed;
        }
        diagnoses.add(Diagnostic.of(
                yaml.path(),
                line("settings", setting.name()),
                "",
                MESSAGES,
                "setting.value",
                setting.name(),
                kind.words()));
        return setting;
    }

    /** Whether a rule or the program takes the setting for a whole number. */
    private boolean isCounted(SettingInfo setting) {
        return Arrays.stream(SettingName.values()).anyMatch(name -> name.code().equals(setting.name()))
                || book.sources().stream()
                        .flatMap(source -> DrlOutline.of(source).stream())
                        .flatMap(rule -> NamedFact.in(rule.when()).stream())
                        .anyMatch(fact -> fact.isSetting()
                                && fact.words().contains(WHOLE)
                                && fact.names().stream()
                                        .anyMatch(name -> name.text().equals(setting.name())));
    }

    private List<Term> terms() {
        List<Term> terms = new ArrayList<>(book.terms());
        Set<String> lists = book.terms().stream().map(Term::list).collect(Collectors.toCollection(TreeSet::new));
        yaml.root().path("words").properties().forEach(entry -> {
            String list = entry.getKey();
            if (lists.contains(list)) {
                words(entry.getValue().path("drop"))
                        .forEach(word -> drop(terms, t -> t.list().equals(list), word, list));
                words(entry.getValue().path("add")).forEach(line -> terms.add(Term.of(list, line)));
                if (terms.stream().noneMatch(t -> t.list().equals(list))) {
                    empty(list);
                }
            } else {
                unknown("list", list, lists, "words", list);
            }
        });
        return List.copyOf(terms);
    }

    /** A rule that asks for a list without words would be silent for good. */
    private void empty(String list) {
        diagnoses.add(Diagnostic.of(yaml.path(), line("words", list), "", MESSAGES, "list.dropped", list));
    }

    private static List<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private void drop(List<Term> terms, Predicate<Term> listed, String word, String list) {
        if (!terms.removeIf(listed.and(t -> t.text().equals(word)))) {
            List<String> known = terms.stream().filter(listed).map(Term::text).toList();
            unknown("word", word, known, "words", list);
        }
    }

    private int line(String... at) {
        return yaml.line(YamlFile.pointer(at));
    }

    private void unknown(String kind, String word, Iterable<String> known, String... at) {
        diagnoses.add(Suggestion.unknown(yaml.path(), line(at), "", kind, word, known));
    }
}
