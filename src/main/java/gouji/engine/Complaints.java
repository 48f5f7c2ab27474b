package gouji.engine;

import gouji.rules.Diagnosis;
import gouji.rules.RuleSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kie.api.builder.Message;

/** Turns a message of the Drools compiler into a diagnosis. */
final class Complaints {
    private static final Pattern NUMBERED = Pattern.compile("(\\d+)\\.drl$");
    private static final Pattern SYNTAX = Pattern.compile("^\\[ERR \\d+\\] Line \\d+:\\d+ (.*)$");
    private static final String SYNTAX_ZH = "语法错误";
    private static final Pattern UNEXPECTED = Pattern.compile("(?:mismatched|extraneous|at) input '(.*?)'(?:\\s.*|$)");
    private static final Pattern LACKING = Pattern.compile("missing '?(.+?)'? at '(.*?)'(?:\\s.*|$)");
    private static final Pattern EXPRESSION = Pattern.compile("^(?i:unable to analyse expression) (.+?)(?:，|$)");
    private static final Pattern METHOD = Pattern.compile("unable to resolve method[^:]*: *(?:[\\w.$]+\\.)?(\\w+)\\(");
    /** Stands in the text the compiler gets, and not in the author's. */
    private static final Pattern FIGURE = Pattern.compile("found\\.figure\\(((?:[^()]|\\([^()]*\\))*)\\)");

    private static final Pattern TWICE = Pattern.compile("(?i)duplicate declaration for variable '(\\$\\w+)'");
    private static final int LONGEST = 100;
    /** Said after a syntax error, and of names the rule book has already told of. */
    private static final List<String> REPEATED = List.of("Parser returned a null Package", "Duplicate rule name");

    private Complaints() {}

    /**
     * The diagnosis, or nothing when the message only repeats another.
     *
     * @param sources the files in the order they were numbered for the compiler
     */
    static Optional<Diagnosis> translate(Message message, List<RuleSource> sources) {
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

    private static Diagnosis worded(String text, String file, int line, String rule) {
        Matcher syntax = SYNTAX.matcher(text.strip());
        if (syntax.matches()) {
            String what = syntax.group(1).replaceFirst(" in rule \".*\"$", "");
            return Diagnosis.of(file, line, rule, syntax(what), "Syntax error: " + cut(what) + ".")
                    .advise("检查此处及之前的括号、逗号和引号。", "Check brackets, commas and quotation marks here and before.");
        }
        if (text.contains("gouji.engine.Found.")) {
            return Diagnosis.of(file, line, rule, "found 的参数不对。", "The arguments of found are not right.")
                    .advise(
                            "请写 found.fault(drools, [证据…], [\"actual\": 实为]);，证据放在方括号里。",
                            "Write found.fault(drools, [evidence…], [\"actual\": …]); with the evidence in brackets.");
        }
        String words = brief(text);
        return Diagnosis.of(file, line, rule, compiling(words), "It does not compile: " + words + ".")
                .advise(
                        "请检查其中的属性、方法，以及比较和计算的两边是不是同一类的值；加 --lang en 可看编译器的原话。",
                        "Check its properties and methods, and whether both sides of a comparison are of one type.");
    }

    /** The compiler speaks English and of classes of the program; what is known of it is said in words of the rules. */
    private static String syntax(String what) {
        Matcher lacking = LACKING.matcher(what);
        if (lacking.find()) {
            return SYNTAX_ZH + "：" + cut(lacking.group(2)) + " 之前缺少 " + cut(lacking.group(1)) + "。";
        }
        Matcher unexpected = UNEXPECTED.matcher(what);
        return unexpected.find() ? SYNTAX_ZH + "：这里不该有 " + cut(unexpected.group(1)) + "。" : SYNTAX_ZH + "。";
    }

    private static String compiling(String words) {
        Matcher expression = EXPRESSION.matcher(words);
        Matcher method = METHOD.matcher(words);
        Matcher twice = TWICE.matcher(words);
        if (twice.find()) {
            return "编译不通过：变量 " + twice.group(1) + " 绑定了两次。";
        }
        return "编译不通过"
                + (expression.find() ? "：" + cut(expression.group(1)) : "")
                + (method.find() ? "，没有方法 " + method.group(1) + "，或者它的参数不对" : "")
                + "。";
    }

    private static String cut(String text) {
        return Figure.cut(text, LONGEST);
    }

    static boolean isSyntax(Diagnosis diagnosis) {
        return diagnosis.message().zh().startsWith(SYNTAX_ZH);
    }

    /** The expression and what is wrong with it, without the drawing of the place. */
    private static String brief(String text) {
        return text.strip()
                .lines()
                .map(String::strip)
                .filter(l -> !l.startsWith("[Near") && !l.startsWith("[Line") && !l.equals("^"))
                .map(l -> l.replaceAll("^\\[Error: |\\]$|:$", ""))
                .map(l -> FIGURE.matcher(l).replaceAll("$1"))
                .collect(Collectors.joining("，"));
    }
}
