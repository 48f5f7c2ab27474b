package gouji.write.sarif;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gouji.finding.Severity;
import gouji.json.Json;
import gouji.write.html.RunHeader;
import gouji.write.output.Ruleset;
import gouji.write.output.RunContext;
import java.util.stream.Collectors;

/** The program and its rules as SARIF describes a tool ({@code toolComponent}, section 3.19). */
record SarifDriver(RunContext run) {

    ObjectNode describe() {
        Ruleset ruleset = run.ruleset();
        ObjectNode driver = Json.MAPPER
                .createObjectNode()
                .put("name", "Gouji")
                .put("version", run.version())
                .put("language", RunHeader.language(run.language()));
        driver.putObject("properties")
                .put("ruleset", ruleset.id())
                .put("rulesetVersion", ruleset.version())
                .put("rulesetHash", ruleset.hash());
        ArrayNode rules = driver.putArray("rules");
        ruleset.rules().forEach(rule -> rules.add(rule(rule)));
        return driver;
    }

    private ObjectNode rule(Ruleset.Entry rule) {
        String title = rule.title().textIn(run.language());
        ObjectNode out = Json.MAPPER.createObjectNode().put("id", rule.id()).put("name", title);
        out.set("shortDescription", message(title));
        out.set("fullDescription", message(full(rule, title)));
        String help = rule.fixes().stream().map(f -> f.textIn(run.language())).collect(Collectors.joining("\n"));
        if (!help.isBlank()) {
            out.set("help", message(help));
        }
        out.putObject("defaultConfiguration").put("level", level(rule.severity()));
        return out;
    }

    private String full(Ruleset.Entry rule, String title) {
        String grounds = rule.basis().stream()
                .map(b -> b.name().textIn(run.language()))
                .collect(Collectors.joining(run.words().get("basis.between")));
        return grounds.isEmpty() ? title : title + "\n" + run.words().get("html.basis") + grounds;
    }

    /** A text as SARIF wants it: braces stand for arguments unless they are doubled (section 3.11.5). */
    static ObjectNode message(String text) {
        return Json.MAPPER
                .createObjectNode()
                .put("text", text.replace("{", "{{").replace("}", "}}"));
    }

    static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.code();
    }
}
