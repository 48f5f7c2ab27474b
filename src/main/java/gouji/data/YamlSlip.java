package gouji.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import gouji.finding.Text;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is wrong with a YAML file, in plain words.
 *
 * @param line line from 1, or 0 when it is not known
 * @param words what is wrong
 */
public record YamlSlip(int line, Text words) {
    private static final Pattern LINE = Pattern.compile("line (\\d+), column");

    /** What the parser said of a file. */
    public static YamlSlip of(JsonProcessingException e) {
        return new YamlSlip(line(e), words(e));
    }

    private static Text words(JsonProcessingException e) {
        String said = e.getOriginalMessage();
        if (said.contains("(TAB)")) {
            return new Text("用了制表符（Tab）缩进，请改用空格。", "it is indented with tabs; use blanks.");
        }
        if (said.contains("could not find expected ':'")) {
            return new Text("缺少冒号，或者冒号是全角的、后面没有空格。", "a colon is missing, is full-width, or has no blank behind it.");
        }
        if (said.contains("expected ',' or")) {
            return new Text("括号没有收尾，或者缺少逗号。", "a bracket is not closed, or a comma is missing.");
        }
        if (said.startsWith("No content")) {
            return new Text("文件是空的。", "the file is empty.");
        }
        if (said.startsWith("Trailing token")) {
            return new Text("用 --- 隔开写了不止一份，请合成一份。", "it holds more than one document, parted by ---; make them one.");
        }
        if (e instanceof MismatchedInputException) {
            return new Text("层次不对，请照别的文件的样子写。", "the levels are not as they must be; write it as other files are.");
        }
        if (e instanceof StreamConstraintsException) {
            return new Text("层次太深，或者有太长的数和文字。", "it is nested too deep, or holds too long a number or text.");
        }
        if (said.startsWith("Malformed numeric value")) {
            return new Text("有不是数的数，请写普通的十进制数。", "it holds a number that is none; write plain decimals.");
        }
        if (said.startsWith("Duplicate field")) {
            return new Text("同一项写了两次，请删去一处。", "one key is written twice; remove one of them.");
        }
        String first = said.lines().findFirst().orElse("");
        return new Text("写法有误，请检查这一行前后的缩进、引号、括号和冒号。", first);
    }

    /** Of the lines the parser names the last is where it stopped; a key without a colon stands on the first. */
    private static int line(JsonProcessingException e) {
        String said = e.getOriginalMessage();
        List<Integer> named = LINE.matcher(said)
                .results()
                .map(m -> Integer.valueOf(m.group(1)))
                .toList();
        if (named.isEmpty()) {
            return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
        }
        return named.get(said.contains("expected ':'") ? 0 : named.size() - 1);
    }
}
