package gouji.rules;

import gouji.finding.Basis;
import gouji.finding.Severity;
import gouji.finding.Text;
import gouji.model.Codes;
import gouji.model.Kind;
import gouji.rules.drl.Annotation;
import gouji.rules.drl.RuleText;
import gouji.rules.drl.Token;
import gouji.rules.drl.TokenKind;
import gouji.rules.language.NeedCheck;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Turns the annotations of a rule into what the program knows of it. */
public final class Metadata {
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
    private final List<Diagnosis> diagnoses;

    Metadata(RuleFile file, Map<String, Basis> basis, NeedCheck needs, List<Diagnosis> diagnoses) {
        this.needs = needs;
        this.file = file;
        this.basis = basis;
        this.diagnoses = diagnoses;
    }

    /** Whether rules have an annotation of that name. */
    public static boolean isAnnotation(String name) {
        return KNOWN.contains(name);
    }

    RuleInfo of(RuleText rule) {
        lookOver(rule);
        return new RuleInfo(
                rule.value("id"),
                rule.value("case"),
                rule.name(),
                new Text(rule.name(), rule.value("title_en")),
                severity(rule),
                words(rule, "basis")
                        .map(code -> ground(rule, code))
                        .filter(Objects::nonNull)
                        .toList(),
                both(rule, "message"),
                both(rule, "fix"),
                needs(rule),
                editions(rule),
                words(rule, "kinds").peek(k -> kind(rule, k)).toList(),
                words(rule, "explains").toList(),
                rule.mentions("Sum"),
                batch(rule),
                file.path(),
                rule.line());
    }

    private void lookOver(RuleText rule) {
        for (String name : DEMANDED) {
            if (rule.value(name).isBlank()) {
                tell(rule, rule.line(), "缺少注解 @" + name + "。", "@" + name + " is missing.");
            }
        }
        for (String name : List.of("id", "case")) {
            named(rule, name);
        }
        Set<String> seen = new HashSet<>();
        for (Annotation annotation : rule.annotations()) {
            written(rule, annotation, seen.add(annotation.name()));
            if (!annotation.closed()) {
                String name = annotation.name();
                tell(
                        rule,
                        annotation.line(),
                        "注解 @" + name + " 缺少右括号。",
                        "The annotation @" + name + " lacks its closing bracket.");
            }
            if (!KNOWN.contains(annotation.name())) {
                unknown(rule, annotation.line(), "注解 @", "annotation @", annotation.name(), KNOWN);
            }
        }
    }

    private void named(RuleText rule, String name) {
        String value = rule.value(name);
        if (!value.isBlank() && !NAME.matcher(value).matches()) {
            diagnoses.add(Diagnosis.of(
                            file.path(),
                            line(rule, name),
                            rule.name(),
                            "@" + name + " 只能用字母、数字和汉字，中间可以有 - _ .，最多 40 个字。",
                            "@" + name + " holds letters and digits, with - _ . between them, up to 40 characters.")
                    .advise("例如 @" + name + "(\"QH-01\")。", "Such as @" + name + "(\"QH-01\")."));
        }
    }

    /** Whether an annotation is one text in quotation marks, or a few plain words, and stands there once. */
    private void written(RuleText rule, Annotation annotation, boolean first) {
        String name = annotation.name();
        if (!first) {
            tell(rule, annotation.line(), "注解 @" + name + " 写了两次。", "@" + name + " is there twice.");
        }
        boolean text = annotation.value().stream().allMatch(Token::isString)
                && annotation.value().size() <= 1;
        boolean words = annotation.value().size() <= FEW
                && annotation.value().stream()
                        .allMatch(t -> t.isWord() || t.kind() == TokenKind.NUMBER || SIGNS.contains(t.text()));
        if (!text && !words) {
            tell(
                    rule,
                    annotation.line(),
                    "注解 @" + name + " 的内容要放在一对引号里。",
                    "What @" + name + " says stands between one pair of quotation marks.");
        }
    }

    private List<Integer> editions(RuleText rule) {
        Set<String> known = needs.known("Report.edition");
        List<String> written = words(rule, "editions").toList();
        for (String edition : written) {
            if (!known.contains(edition)) {
                unknown(rule, line(rule, "editions"), "表式年份 ", "edition ", edition, known);
            }
        }
        return written.stream().filter(known::contains).map(Integer::valueOf).toList();
    }

    private Severity severity(RuleText rule) {
        String word = rule.value("severity");
        List<String> known = Stream.of(Severity.values()).map(Severity::code).toList();
        if (!known.contains(word)) {
            if (!word.isBlank()) {
                unknown(rule, line(rule, "severity"), "严重程度 ", "severity ", word, known);
            }
            return Severity.ERROR;
        }
        return Codes.parse(Severity.class, word);
    }

    private Basis ground(RuleText rule, String code) {
        if (!basis.containsKey(code)) {
            unknown(rule, line(rule, "basis"), "依据 ", "basis ", code, basis.keySet());
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
                unknown(rule, line(rule, "needs"), "@needs ", "need ", unmet.part(), unmet.known());
            }
        }
        return keys;
    }

    /** Whether it judges a whole batch: {@code @scope("batch")}. */
    private boolean batch(RuleText rule) {
        String scope = rule.value("scope");
        if (!SCOPES.contains(scope)) {
            unknown(rule, line(rule, "scope"), "@scope ", "scope ", scope, List.of("report", "batch"));
        }
        return scope.equals("batch");
    }

    private void kind(RuleText rule, String code) {
        List<String> known = Stream.of(Kind.values()).map(Kind::code).toList();
        if (!known.contains(code)) {
            unknown(rule, line(rule, "kinds"), "机关类型 ", "kind ", code, known);
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

    private void tell(RuleText rule, int line, String zh, String en) {
        diagnoses.add(Diagnosis.of(file.path(), line, rule.name(), zh, en));
    }

    private void unknown(RuleText rule, int line, String zh, String en, String word, Iterable<String> known) {
        diagnoses.add(Nearest.unknown(file.path(), line, rule.name(), zh, en, word, known));
    }
}
