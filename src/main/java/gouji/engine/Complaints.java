package gouji.engine;

import gouji.rules.Diagnosis;
import gouji.rules.RuleSource;
import java.util.List;
import org.kie.api.builder.Message;

/** Turns a message of the Drools compiler into a diagnosis. */
final class Complaints {
    private Complaints() {}

    static Diagnosis translate(Message message, String root, List<RuleSource> sources) {
        String path = message.getPath() == null ? "" : message.getPath();
        String file = path.startsWith(root) ? path.substring(root.length()) : path;
        int line = Math.max(0, message.getLine());
        String rule = sources.stream()
                .filter(s -> s.path().equals(file))
                .findFirst()
                .map(s -> s.ruleAt(line))
                .orElse("");
        String text = message.getText().strip();
        return Diagnosis.of(file, line, rule, "编译不通过：" + text, "It does not compile: " + text);
    }
}
