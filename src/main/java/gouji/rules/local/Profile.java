package gouji.rules.local;

import com.fasterxml.jackson.databind.JsonNode;
import gouji.data.NamedFile;
import gouji.data.UnusableFileException;
import gouji.message.Codes;
import gouji.message.Messages;
import gouji.rules.Permission;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.diagnosis.RuleBookException;
import gouji.rules.file.RuleFile;
import gouji.rules.file.YamlFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a province, a county or an office wants otherwise than the rule book: which rules, how grave, with which local
 * values. The book itself stays as it is.
 *
 * @param yaml the file
 * @param text the file as it was read, for the hash of the rules a run used
 */
public record Profile(YamlFile yaml, String text) {
    private static final Messages MESSAGES = Messages.of("rules");

    static final String ALLOW = "allow";

    /**
     * Reads a profile; what it says is held against a book when it is applied.
     *
     * @throws RuleBookException when it cannot be read or is no YAML
     */
    public static Profile read(Path file) {
        List<Diagnostic> diagnoses = new ArrayList<>();
        RuleFile read = RuleFile.of(file.toString(), file.toString(), bytes(file));
        YamlFile yaml = YamlFile.read(read, diagnoses);
        if (!yaml.root().isObject()) {
            diagnoses.add(Diagnostic.of(file.toString(), 1, "", MESSAGES, "profile.shape"));
        }
        if (!diagnoses.isEmpty()) {
            throw new RuleBookException(diagnoses);
        }
        return new Profile(yaml, read.text());
    }

    /** What the office calls it; the name of the file where it has no name. */
    public String name() {
        String file = Path.of(yaml.path()).getFileName().toString();
        return yaml.root().path("name").asText(file.replaceFirst("\\.ya?ml$", ""));
    }

    /** What it allows to rules added to the book; {@link ProfileMerger} tells words nobody knows. */
    public Set<Permission> allowed() {
        Set<Permission> allowed = EnumSet.noneOf(Permission.class);
        for (JsonNode word : yaml.root().path(ALLOW)) {
            if (Permission.codes().contains(word.asText())) {
                allowed.add(Codes.parse(Permission.class, word.asText()));
            }
        }
        return allowed;
    }

    private static byte[] bytes(Path file) {
        try {
            return NamedFile.bytes(file);
        } catch (UnusableFileException e) {
            throw new RuleBookException(file.toString(), e);
        }
    }
}
