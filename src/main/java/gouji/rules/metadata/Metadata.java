package gouji.rules.metadata;

import gouji.finding.Basis;
import gouji.finding.Severity;
import gouji.message.Codes;
import gouji.message.Messages;
import gouji.message.Text;
import gouji.model.Kind;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.diagnosis.Suggestion;
import gouji.rules.drl.Annotation;
import gouji.rules.drl.RuleText;
import gouji.rules.drl.Token;
import gouji.rules.drl.TokenKind;
import gouji.rules.file.RuleFile;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the annotations of a rule into what the program knows of it. */
public final class Metadata {
    private static final Messages MESSAGES = Messages.of("rules");

    private static final List<String> DEMANDED = List.of("id", "severity", "basis", "message", "fix");
    private static final List<String> KNOWN = List.of(
            "id",
            "case",
            "severity",
            "basis",
            "title_en",
            "message",
            "message_en",
            "fix",
            "fix_en",
            "needs",
            "editions",
            "kinds",
            "explains",
            "scope");

    /** Signs between the plain words of an annotation, and how many of both it may have. */
    private static final Set<String> SIGNS = Set.of("-", ",", ";", ".");

    private static final int FEW = 30;

    private static final Set<String> SCOPES = Set.of("", "report", "batch");

    /** An id or case names files and stands in tables and letters. */
    private static final Pattern NAME =
            Pattern.compile("(?=.{1,40}$)[A-Za-z0-9\\p{IsHan}]+([._-][A-Za-z0-9\\p{IsHan}]+)*");

    private final RuleFile file;
    private final Map<String, Basis> basis;
    private final NeedCheck needs;
    private final List<Diagnostic> diagnoses;

    public Metadata(RuleFile file, Map<String, Basis> basis, NeedCheck needs, List<Diagnostic> diagnoses) {
        this.needs = needs;
        this.file = file;
        this.basis = basis;
        this.diagnoses = diagnoses;
    }

    /** Whether rules have an annotation of that name. */
    public static boolean isAnnotation(String name) {
        return KNOWN.contains(name);
    }

    public RuleInfo of(RuleText rule) {
        lookOver(rule);
        return new RuleInfoDraft(
                        new Text(rule.name(), rule.value("title_en")),
                        severity(rule),
                        both(rule, "message"),
                        both(rule, "fix"))
                .id(rule.value("id"))
                .label(rule.value("case"))
                .name(rule.name())
                .basis(words(rule, "basis")
                        .map(code -> ground(rule, code))
                        .filter(Objects::nonNull)
                        .toList())
                .needs(needs(rule))
                .editions(editions(rule))
                .kinds(words(rule, "kinds").peek(k -> kind(rule, k)).toList())
                .explains(words(rule, "explains").toList())
                .derived(rule.mentions("Sum"))
                .batch(batch(rule))
                .file(file.path())
                .line(rule.line())
                .done();
    }

    private void lookOver(RuleText rule) {
        for (String name : DEMANDED) {
            if (rule.value(name).isBlank()) {
                tell(rule, rule.line(), "annotation.missing", name);
            }
        }
        for (String name : List.of("id", "case")) {
            named(rule, name);
        }
        Set<String> seen = new HashSet<>();
        for (Annotation annotation : rule.annotations()) {
            written(rule, annotation, seen.add(annotation.name()));
            if (!annotation.closed()) {
                tell(rule, annotation.line(), "annotation.open", annotation.name());
            }
            if (!KNOWN.contains(annotation.name())) {
                unknown(rule, annotation.line(), "annotation", annotation.name(), KNOWN);
            }
        }
    }

    private void named(RuleText rule, String name) {
        String value = rule.value(name);
        if (!value.isBlank() && !NAME.matcher(value).matches()) {
            tell(rule, line(rule, name), "annotation.name", name);
        }
    }

    /** Whether an annotation is one text in quotation marks, or a few plain words, and stands there once. */
    private void written(RuleText rule, Annotation annotation, boolean first) {
        String name = annotation.name();
        if (!first) {
            tell(rule, annotation.line(), "annotation.twice", name);
        }
        boolean text = annotation.value().stream().allMatch(Token::isString)
                && annotation.value().size() <= 1;
        boolean words = annotation.value().size() <= FEW
                && annotation.value().stream()
                        .allMatch(t -> t.isWord() || t.kind() == TokenKind.NUMBER || SIGNS.contains(t.text()));
        if (!text && !words) {
            tell(rule, annotation.line(), "annotation.quoted", name);
        }
    }

    private List<Integer> editions(RuleText rule) {
        Set<String> known = needs.known("Report.edition");
        List<String> written = words(rule, "editions").toList();
        for (String edition : written) {
            if (!known.contains(edition)) {
                unknown(rule, line(rule, "editions"), "edition", edition, known);
            }
        }
        return written.stream().filter(known::contains).map(Integer::valueOf).toList();
    }

    private Severity severity(RuleText rule) {
        String word = rule.value("severity");
        List<String> known = Stream.of(Severity.values()).map(Severity::code).toList();
        if (!known.contains(word)) {
            if (!word.isBlank()) {
                unknown(rule, line(rule, "severity"), "severity", word, known);
            }
            return Severity.ERROR;
        }
        return Codes.parse(Severity.class, word);
    }

    private @Nullable Basis ground(RuleText rule, String code) {
        if (!basis.containsKey(code)) {
            unknown(rule, line(rule, "basis"), "basis", code, basis.keySet());
        }
        return basis.get(code);
    }

    private List<String> needs(RuleText rule) {
        List<String> keys = Arrays.stream(rule.value("needs").split(";"))
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .toList();
        for (String key : keys) {
            for (NeedCheck.Unmet unmet : needs.unmet(key)) {
                unknown(rule, line(rule, "needs"), "need", unmet.part(), unmet.known());
            }
        }
        return keys;
    }

    /** Whether it judges a whole batch: {@code @scope("batch")}. */
    private boolean batch(RuleText rule) {
        String scope = rule.value("scope");
        if (!SCOPES.contains(scope)) {
            unknown(rule, line(rule, "scope"), "scope", scope, List.of("report", "batch"));
        }
        return scope.equals("batch");
    }

    private void kind(RuleText rule, String code) {
        List<String> known = Stream.of(Kind.values()).map(Kind::code).toList();
        if (!known.contains(code)) {
            unknown(rule, line(rule, "kinds"), "kind", code, known);
        }
    }

    private static Text both(RuleText rule, String name) {
        return new Text(rule.value(name), rule.value(name + "_en"));
    }

    private static Stream<String> words(RuleText rule, String name) {
        return Arrays.stream(rule.value(name).split("[;,\\s]+")).filter(w -> !w.isBlank());
    }

    private static int line(RuleText rule, String name) {
        return rule.annotation(name).map(Annotation::line).orElse(rule.line());
    }

    private void tell(RuleText rule, int line, String key, Object... arguments) {
        diagnoses.add(Diagnostic.of(file.path(), line, rule.name(), MESSAGES, key, arguments));
    }

    private void unknown(RuleText rule, int line, String kind, String word, Iterable<String> known) {
        diagnoses.add(Suggestion.unknown(file.path(), line, rule.name(), kind, word, known));
    }
}
