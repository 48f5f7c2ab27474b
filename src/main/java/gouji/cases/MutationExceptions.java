package gouji.cases;

import gouji.data.RuleFolders;
import gouji.message.Messages;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.diagnosis.RuleBookException;
import gouji.rules.file.RuleFile;
import gouji.rules.file.RuleFiles;
import gouji.rules.file.YamlFile;
import gouji.rules.mutants.Mutant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Changes of a rule that mean the same, each with the reason why no case can tell: {@code mutation-exceptions.yaml}.
 *
 * @param reasons the reason by the name of the mutant
 */
public record MutationExceptions(Map<String, String> reasons) {
    private static final Messages MESSAGES = Messages.of("cases");

    private static final String FILE = "mutation-exceptions.yaml";

    /**
     * Reads the exceptions of a rule book and of what is added to it.
     *
     * @throws RuleBookException when a file is no YAML, or an exception has no reason
     */
    public static MutationExceptions read(RuleFolders rules) {
        Map<String, String> reasons = new LinkedHashMap<>();
        List<Diagnostic> diagnoses = new ArrayList<>();
        for (RuleFile file : new RuleFiles(rules).in(FILE, "")) {
            YamlFile yaml = YamlFile.read(file, diagnoses);
            yaml.root().properties().forEach(e -> {
                reasons.put(e.getKey(), e.getValue().asText());
                if (e.getValue().asText().isBlank()) {
                    int line = yaml.line(YamlFile.pointer(e.getKey()));
                    diagnoses.add(Diagnostic.of(file.path(), line, "", MESSAGES, "exception.reason"));
                }
            });
        }
        if (!diagnoses.isEmpty()) {
            throw new RuleBookException(diagnoses);
        }
        return new MutationExceptions(reasons);
    }

    public boolean excuses(Mutant mutant) {
        return reasons.containsKey(mutant.name());
    }
}
