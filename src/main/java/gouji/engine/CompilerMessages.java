package gouji.engine;

import gouji.message.Messages;
import gouji.message.Text;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.file.RuleSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kie.api.builder.Message;

/** Turns a message of the Drools compiler into a diagnosis. */
final class CompilerMessages {
    private static final Messages MESSAGES = Messages.of("engine");

    private static final Pattern NUMBERED = Pattern.compile("(\\d+)\\.drl$");
    private static final Pattern REFUSED = Pattern.compile("^\\[ERR \\d+\\] Line \\d+:\\d+ (.*)$");
    /** What the codes of mistakes of syntax begin with. */
    private static final String SYNTAX = "syntax.";

    private static final Pattern UNEXPECTED = Pattern.compile("(?:mismatched|extraneous|at) input '(.*?)'(?:\\s.*|$)");
    private static final Pattern LACKING = Pattern.compile("missing '?(.+?)'? at '(.*?)'(?:\\s.*|$)");
    private static final Pattern EXPRESSION = Pattern.compile("^(?i:unable to analyse expression) (.+?)(?:, |$)");
    private static final Pattern METHOD = Pattern.compile("unable to resolve method[^:]*: *(?:[\\w.$]+\\.)?(\\w+)\\(");
    /** Stands in the text the compiler gets, and not in the author's. */
    private static final Pattern FIGURE = Pattern.compile("found\\.figure\\(((?:[^()]|\\([^()]*\\))*)\\)");

    private static final Pattern TWICE = Pattern.compile("(?i)duplicate declaration for variable '(\\$\\w+)'");
    private static final int LONGEST = 100;
    /** Said after a syntax error, and of names the rule book has already told of. */
    private static final List<String> REPEATED = List.of("Parser returned a null Package", "Duplicate rule name");

    private CompilerMessages() {}

    /**
     * The diagnosis, or nothing when the message only repeats another.
     *
     * @param sources the files in the order they were numbered for the compiler
     */
    static Optional<Diagnostic> translate(Message message, List<RuleSource> sources) {
        if (REPEATED.stream().anyMatch(message.getText()::contains)) {
            return Optional.empty();
        }
        Matcher number = NUMBERED.matcher(String.valueOf(message.getPath()));
        int line = Math.max(0, message.getLine());
        if (!number.find()) {
            return Optional.of(worded(message.getText(), "", line, ""));
        }
        RuleSource source = sources.get(Integer.parseInt(number.group(1)));
        return Optional.of(worded(message.getText(), source.path(), line, source.ruleAt(line)));
    }

    private static Diagnostic worded(String text, String file, int line, String rule) {
        Matcher syntax = REFUSED.matcher(text.strip());
        if (syntax.matches()) {
            return syntax(syntax.group(1).replaceFirst(" in rule \".*\"$", ""), file, line, rule);
        }
        if (text.contains("gouji.engine.Found.")) {
            return Diagnostic.of(file, line, rule, MESSAGES, "found.arguments");
        }
        return compiling(brief(text), file, line, rule);
    }

    /** The compiler speaks English and of classes of the program; what is known of it is said in words of the rules. */
    private static Diagnostic syntax(String what, String file, int line, String rule) {
        Matcher lacking = LACKING.matcher(what);
        if (lacking.find()) {
            return Diagnostic.of(
                    file, line, rule, MESSAGES, SYNTAX + "lacking", cut(lacking.group(2)), cut(lacking.group(1)));
        }
        Matcher unexpected = UNEXPECTED.matcher(what);
        return unexpected.find()
                ? Diagnostic.of(file, line, rule, MESSAGES, SYNTAX + "unexpected", cut(unexpected.group(1)))
                : Diagnostic.of(file, line, rule, MESSAGES, SYNTAX + "other");
    }

    /** In English with the compiler's own words. */
    private static Diagnostic compiling(String words, String file, int line, String rule) {
        Matcher expression = EXPRESSION.matcher(words);
        Matcher method = METHOD.matcher(words);
        Matcher twice = TWICE.matcher(words);
        if (twice.find()) {
            return Diagnostic.of(file, line, rule, MESSAGES, "compile.twice", twice.group(1));
        }
        Text said = new Text(expression.find() ? "：" + cut(expression.group(1)) : "", ": " + words);
        return method.find()
                ? Diagnostic.of(file, line, rule, MESSAGES, "compile.method", said, method.group(1))
                : Diagnostic.of(file, line, rule, MESSAGES, "compile", said);
    }

    private static String cut(String text) {
        return Figure.cut(text, LONGEST);
    }

    static boolean isSyntax(Diagnostic diagnosis) {
        return diagnosis.code().startsWith(SYNTAX);
    }

    /** The expression and what is wrong with it, without the drawing of the place. */
    private static String brief(String text) {
        return text.strip()
                .lines()
                .map(String::strip)
                .filter(l -> !l.startsWith("[Near") && !l.startsWith("[Line") && !l.equals("^"))
                .map(l -> l.replaceAll("^\\[Error: |\\]$|:$", ""))
                .map(l -> FIGURE.matcher(l).replaceAll("$1"))
                .collect(Collectors.joining(", "));
    }
}
