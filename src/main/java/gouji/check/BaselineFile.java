package gouji.check;

import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import gouji.data.UnusableFile;
import gouji.finding.Known;
import gouji.finding.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A {@link Baseline} as a YAML file: a list {@code baseline} of rule, unit, year, fingerprint and summary. */
public final class BaselineFile {
    private static final String LIST = "baseline";
    private static final String HEAD = "# 已知的问题（gouji --baseline），不计入结论；只减不增。Known findings; none is ever added.\n";
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build();

    private BaselineFile() {}

    /** @throws IOException when it cannot be read or is no baseline; the message names file and line */
    public static List<Known> read(Path file) throws IOException {
        List<Known> known = YamlList.read(file, LIST, Known.class);
        for (Known one : known) {
            if (one.rule() == null || one.unit() == null || one.fingerprint() == null) {
                throw new UnusableFile(
                        file,
                        new Text("有一条缺少 rule、unit 或 fingerprint", "an entry lacks rule, unit or fingerprint."),
                        null);
            }
        }
        return known;
    }

    public static void write(List<Known> known, OutputStream out) throws IOException {
        out.write(HEAD.getBytes(StandardCharsets.UTF_8));
        out.write(MAPPER.writeValueAsBytes(Map.of(LIST, known)));
    }
}
