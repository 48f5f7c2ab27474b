package gouji.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.diagnosis.YamlErrorText;
import gouji.rules.file.RuleFile;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Reads the cases of one file. */
final class CaseFile {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES)
            .build();

    private CaseFile() {}

    /** The file as it is written. */
    record Written(List<RuleCase> cases) {}

    /**
     * @throws FaultyCaseException when the file is not written as it must be
     */
    static List<RuleCase> read(RuleFile file) {
        Written written = parse(file);
        if (written == null || written.cases() == null) {
            throw new FaultyCaseException(file.path(), 1, "file.shape");
        }
        Iterator<Integer> lines = lines(file.text()).iterator();
        List<RuleCase> cases = new ArrayList<>();
        for (RuleCase entry : written.cases()) {
            cases.add(complete(file.path(), lines.hasNext() ? lines.next() : 1, entry));
        }
        return cases;
    }

    private static Written parse(RuleFile file) {
        try {
            return YAML.readValue(file.text(), Written.class);
        } catch (JsonProcessingException e) {
            Diagnostic trouble = YamlErrorText.of(file.path(), e);
            throw new FaultyCaseException(file.path(), trouble.line(), trouble.words());
        }
    }

    private static List<Integer> lines(String text) {
        List<Integer> starts = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].matches("\\s*-\\s*(\\{\\s*)?name:.*")) {
                starts.add(i + 1);
            }
        }
        return starts;
    }

    private static RuleCase complete(String file, int line, RuleCase e) {
        if (e.name() == null || e.base() == null && e.around() == null || e.finds() == null) {
            throw new FaultyCaseException(file, line, "case.incomplete");
        }
        return e.at(file, line);
    }
}
