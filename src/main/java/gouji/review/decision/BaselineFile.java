package gouji.review.decision;

import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import gouji.data.UnusableFileException;
import gouji.finding.BaselineEntry;
import gouji.message.Messages;
import gouji.message.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A {@link Baseline} as a YAML file: a list {@code baseline} of rule, unit, year, fingerprint and summary. */
public final class BaselineFile {
    private static final Messages MESSAGES = Messages.of("check");

    private static final String LIST = "baseline";
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build();

    private BaselineFile() {}

    /** @throws IOException when it cannot be read or is no baseline; the message names file and line */
    public static List<BaselineEntry> read(Path file) throws IOException {
        List<BaselineEntry> known = YamlList.read(file, LIST, BaselineEntry.class);
        for (BaselineEntry one : known) {
            if (one.rule() == null || one.unit() == null || one.fingerprint() == null) {
                throw new UnusableFileException(file, MESSAGES.text("baseline.entry"), null);
            }
        }
        return known;
    }

    public static void write(List<BaselineEntry> known, OutputStream out) throws IOException {
        Text head = MESSAGES.text("baseline.head");
        out.write(("# " + head.zh() + head.en() + "\n").getBytes(StandardCharsets.UTF_8));
        out.write(MAPPER.writeValueAsBytes(Map.of(LIST, known)));
    }
}
