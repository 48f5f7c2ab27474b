package gouji.rules.language;

import gouji.finding.Figures;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.diagnosis.Suggestion;
import gouji.rules.drl.RuleText;
import gouji.rules.drl.Token;
import gouji.rules.drl.TokenKind;
import gouji.rules.file.RuleFile;
import gouji.rules.metadata.KnownCodes;
import gouji.rules.metadata.Metadata;
import gouji.rules.metadata.NeedCheck;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds one DRL file against the allow-list. */
public final class RuleCheck {
    private static final Pattern NAME =
            Pattern.compile("(?=.{1,100}$)(?=\\S)[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S} &&[^\"'\\\\<>{}]]+(?<=\\S)");
    /** Five times the longest rule of the book. */
    private static final int MOST = 1_000;
    /** What reads and compiles conditions calls itself for every bracket. */
    private static final int DEEPEST = 20;
    /** Of the engine's own rules that one rule may become. */
    private static final int MOST_ALTERNATIVES = 64;

    private final Vocabulary vocabulary;
    private final KnownCodes codes;

    public RuleCheck(Vocabulary vocabulary, KnownCodes codes) {
        this.vocabulary = vocabulary;
        this.codes = codes;
    }

    public NeedCheck needs() {
        return new NeedCheck(codes);
    }

    /**
     * What is wrong outside the rules.
     *
     * @param rules whether the file has rules
     */
    public List<Diagnostic> header(RuleFile file, List<Token> header, boolean rules) {
        List<Diagnostic> found = new ArrayList<>();
        new HeaderCheck(new RuleErrors(file.path(), "", found), vocabulary).check(header, rules, file.isReading());
        return found;
    }

    /** What is wrong in a rule. */
    public List<Diagnostic> rule(RuleFile file, RuleText rule) {
        List<Diagnostic> found = new ArrayList<>();
        RuleErrors complaint = new RuleErrors(file.path(), rule.name(), found);
        if (!rule.missing().isEmpty()) {
            incomplete(rule, complaint);
            return found;
        }
        if (!measured(rule, complaint)) {
            return found;
        }
        rule.attributes().stream().findFirst().ifPresent(t -> attribute(t, complaint));
        ExpressionCheck expressions = new ExpressionCheck(vocabulary, codes, complaint);
        expressions.check(rule.when());
        new NamedFactCheck(codes, complaint).check(rule);
        new PatternCheck(complaint).check(rule.when());
        new PatternCheck(complaint).check(rule.then());
        new ConsequenceCheck(complaint, file.isReading())
                .call(rule)
                .ifPresent(call -> call(file, rule, call, expressions, complaint));
        return found;
    }

    private void call(
            RuleFile file,
            RuleText rule,
            ConsequenceCheck.Call call,
            ExpressionCheck expressions,
            RuleErrors complaint) {
        expressions.check(call.facts());
        if (file.isReading()) {
            return;
        }
        if (rule.then().get(2).is("unsure")) {
            missing(call.facts().get(call.facts().size() - 1), complaint);
        }
        figures(call.figures(), expressions, complaint);
        new SlotCheck(complaint)
                .check(
                        rule,
                        call.figures().stream().map(FigureCheck.Written::name).toList());
    }

    private static void figures(List<FigureCheck.Written> figures, ExpressionCheck expressions, RuleErrors complaint) {
        Map<String, Class<?>> types = new HashMap<>();
        for (FigureCheck.Written figure : figures) {
            expressions.check(figure.value());
            types.put(figure.name().text(), expressions.type());
        }
        figures.stream()
                .filter(f -> f.name().text().equals(Figures.EXPECTED))
                .findFirst()
                .ifPresent(expected -> new FigureCheck(complaint)
                        .units(expected, types.get(Figures.EXPECTED), types.get(Figures.ACTUAL)));
    }

    /** The key of what a rule says it lacks. */
    private void missing(Token key, RuleErrors complaint) {
        if (!key.isString()) {
            complaint.note(key, "unsure.key");
            return;
        }
        // whether a title was read is asked by a rule itself and not by @needs
        List<NeedCheck.Unmet> strange = key.text().equals("report/title") ? List.of() : needs().unmet(key.text());
        for (NeedCheck.Unmet unmet : strange) {
            Token part = new Token(TokenKind.STRING, unmet.part(), key.line(), key.start(), key.end());
            complaint.unknown(part, "key", unmet.known());
        }
    }

    /** Whether its name is a plain line of text, and it is of a size that can be read and compiled. */
    private static boolean measured(RuleText rule, RuleErrors complaint) {
        Token at = new Token(TokenKind.WORD, "rule", rule.line(), 0, 0);
        if (!NAME.matcher(rule.name()).matches()) {
            complaint.note(at, "name.line");
        }
        if (rule.when().size() + rule.then().size() > MOST || deep(rule.when()) || deep(rule.then())) {
            complaint.note(at, "rule.long", MOST, DEEPEST);
            return false;
        }
        if (Alternatives.in(rule.when()) > MOST_ALTERNATIVES) {
            complaint.note(at, "rule.alternatives", MOST_ALTERNATIVES);
            return false;
        }
        return true;
    }

    private static boolean deep(List<Token> words) {
        int depth = 0;
        int deepest = 0;
        for (Token word : words) {
            depth += word.is("(") || word.is("[") ? 1 : word.is(")") || word.is("]") ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest > DEEPEST;
    }

    /** A part of the rule that is not there; nothing else can be said of the rule then. */
    private static void incomplete(RuleText rule, RuleErrors complaint) {
        String word = rule.missing().get(0);
        Token at = Stream.of(rule.attributes(), rule.when(), rule.then())
                .flatMap(List::stream)
                .filter(t -> t.isWord() && Suggestion.isClose(t.text(), word))
                .findFirst()
                .orElse(new Token(TokenKind.WORD, "", rule.line(), 0, 0));
        complaint.note(at, at.text().isEmpty() ? "part.missing" : "part.mistyped", word, at.text());
    }

    private static void attribute(Token word, RuleErrors complaint) {
        if (Metadata.isAnnotation(word.text())) {
            complaint.note(word, "annotation.bare", word.text());
        } else {
            complaint.refuse(word, "refused.attribute");
        }
    }
}
