package gouji.engine;

import gouji.rules.Diagnosis;
import gouji.rules.RuleSource;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.builder.Message;

/** Turns a message of the Drools compiler into a diagnosis. */
final class Complaints {
    private static final Pattern NUMBERED = Pattern.compile("(\\d+)\\.drl$");

    private Complaints() {}

    /** @param sources the files in the order they were numbered for the compiler */
    static Diagnosis translate(Message message, List<RuleSource> sources) {
        Matcher number = NUMBERED.matcher(String.valueOf(message.getPath()));
        int line = Math.max(0, message.getLine());
        String text = message.getText().strip();
        String zh = "编译不通过：" + text;
        String en = "It does not compile: " + text;
        if (!number.find()) {
            return Diagnosis.of("", line, "", zh, en);
        }
        RuleSource source = sources.get(Integer.parseInt(number.group(1)));
        return Diagnosis.of(source.path(), line, source.ruleAt(line), zh, en);
    }
}
