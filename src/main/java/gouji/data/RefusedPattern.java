package gouji.data;

import gouji.finding.Text;

/** A regular expression that cannot be used, and why. */
public final class RefusedPattern extends Exception {
    private static final long serialVersionUID = 1L;

    /** How much of a pattern a message repeats. */
    private static final int LONGEST = 100;

    private final transient Text why;
    private final transient Text advice;

    private RefusedPattern(Text why, Text advice) {
        super(why.en());
        this.why = why;
        this.advice = advice;
    }

    /** What is wrong with it. */
    public Text why() {
        return why;
    }

    /** What to write instead. */
    public Text advice() {
        return advice;
    }

    static RefusedPattern tooLarge() {
        return new RefusedPattern(
                new Text(
                        "正则表达式太大：太长、括号套得太深，或者重复的次数相乘后太多。",
                        "The regular expression is too large: too long, nested too deep, or repeated too often."),
                new Text("请拆成几个短的。", "Write several short ones."));
    }

    static RefusedPattern ambiguous() {
        return new RefusedPattern(
                new Text(
                        "这个正则表达式能以太多方式与同一句话相配，可能算不完。",
                        "The regular expression fits one sentence in too many ways and might never end."),
                new Text(
                        "括号后面不写 * 和 +，写 {0,3} 一类的次数；一个表达式里只写一个 .* 一类的重复。",
                        "Behind brackets write a count such as {0,3}, no * or +, and only one .* or the like in a pattern."));
    }

    static RefusedPattern intersection() {
        return new RefusedPattern(
                new Text("方括号里不能写 &&（交集）。", "Brackets hold no && (intersection)."),
                new Text("请直接写出所要的字符。", "Write the characters that are meant."));
    }

    /** @param description what the compiler says, such as {@code invalid or unsupported Perl syntax}, and of which part */
    static RefusedPattern because(String description, String part) {
        if (part.startsWith("(?")) {
            return new RefusedPattern(
                    new Text(
                            "正则表达式不支持 " + part + "（向前看、向后看一类）。",
                            "No " + part + " in a regular expression: no looking ahead or back."),
                    new Text(
                            "请拆成两个条件，例如 text matches \"…\", text not matches \"…\"。",
                            "Write two conditions, such as text matches \"…\", text not matches \"…\"."));
        }
        if (part.matches("\\\\[1-9k].*")) {
            return new RefusedPattern(
                    new Text("正则表达式不支持反向引用 " + part + "。", "No reference back (" + part + ") in a regular expression."),
                    new Text("请写出所要的文字。", "Write the text that is meant."));
        }
        // a part that is no part of the pattern is the compiler's own words
        String zh = description.contains("internal") || part.isEmpty() ? "。" : "：" + shown(part) + "。";
        return new RefusedPattern(
                new Text(
                        "正则表达式写法不对" + zh,
                        "The regular expression is not right: " + description + ": " + shown(part) + "."),
                new Text(
                        "请检查括号、方括号和重复次数；重复之后不能再加 + 。",
                        "Check brackets and counts; a repeat is not followed by another +."));
    }

    private static String shown(String part) {
        return part.length() > LONGEST ? part.substring(0, LONGEST) + "…" : part;
    }
}
