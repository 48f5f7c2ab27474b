package gouji.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import gouji.model.HiddenData;
import gouji.rules.Diagnosis;
import gouji.rules.RuleFile;
import gouji.rules.YamlTrouble;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Reads the cases of one file. */
final class CaseFile {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private CaseFile() {}

    /** The file as it is written. */
    record Written(List<Entry> cases) {}

    /** A case as it is written; what is left out is null. */
    record Entry(
            String name,
            @JsonProperty("name_en") String nameEn,
            List<String> fails,
            List<String> passes,
            String base,
            String previous,
            List<RuleCase.Replacement> replace,
            Map<String, String> set,
            Map<String, String> attachment,
            List<HiddenData> hidden,
            List<String> drop,
            List<String> lose,
            Map<String, String> report,
            List<Map<String, Map<String, Object>>> around,
            Map<String, String> settings,
            List<String> finds,
            List<String> cannotTell) {}

    /**
     * @throws FaultyCase when the file is not written as it must be
     */
    static List<RuleCase> read(RuleFile file) {
        Written written = parse(file);
        if (written == null || written.cases() == null) {
            throw new FaultyCase(file.path(), 1, "文件要以 cases: 开头，下面每个用例以 - name: 开头。");
        }
        Iterator<Integer> lines = lines(file.text()).iterator();
        List<RuleCase> cases = new ArrayList<>();
        for (Entry entry : written.cases()) {
            cases.add(complete(file.path(), lines.hasNext() ? lines.next() : 1, entry));
        }
        return cases;
    }

    private static Written parse(RuleFile file) {
        try {
            return YAML.readValue(file.text(), Written.class);
        } catch (JsonProcessingException e) {
            Diagnosis trouble = YamlTrouble.of(file.path(), e);
            throw new FaultyCase(
                    file.path(),
                    trouble.line(),
                    trouble.message().zh() + trouble.advice().zh());
        }
    }

    private static List<Integer> lines(String text) {
        List<Integer> starts = new ArrayList<>();
        String[] lines = text.split("\n");
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].matches("\\s*-\\s*(\\{\\s*)?name:.*")) {
                starts.add(i + 1);
            }
        }
        return starts;
    }

    private static RuleCase complete(String file, int line, Entry e) {
        if (e.name() == null || e.base() == null && e.around() == null || e.finds() == null) {
            throw new FaultyCase(file, line, "每个 case 都要写 name、base（判整批时不写，只写 around）和 finds（没有发现时写 finds: []）。");
        }
        return new RuleCase(
                file,
                line,
                e.name(),
                e.base(),
                e.previous(),
                orEmpty(e.replace()),
                e.set() == null ? Map.of() : e.set(),
                e.attachment(),
                orEmpty(e.hidden()),
                orEmpty(e.drop()),
                orEmpty(e.lose()),
                e.report() == null ? Map.of() : e.report(),
                orEmpty(e.around()),
                e.settings() == null ? Map.of() : e.settings(),
                e.finds(),
                e.cannotTell(),
                new RuleCase.Shown(e.nameEn() == null ? "" : e.nameEn(), orEmpty(e.fails()), orEmpty(e.passes())));
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
