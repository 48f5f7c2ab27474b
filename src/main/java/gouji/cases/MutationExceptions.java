package gouji.cases;

import gouji.data.RuleFolders;
import gouji.finding.Messages;
import gouji.rules.Diagnosis;
import gouji.rules.RuleBookException;
import gouji.rules.RuleFile;
import gouji.rules.RuleFiles;
import gouji.rules.YamlFile;
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
        List<Diagnosis> diagnoses = new ArrayList<>();
        for (RuleFile file : new RuleFiles(rules).in(FILE, "")) {
            YamlFile yaml = YamlFile.read(file, diagnoses);
            yaml.root().properties().forEach(e -> {
                reasons.put(e.getKey(), e.getValue().asText());
                if (e.getValue().asText().isBlank()) {
                    int line = yaml.line(YamlFile.pointer(e.getKey()));
                    diagnoses.add(Diagnosis.of(file.path(), line, "", MESSAGES, "exception.reason"));
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
