package gouji.rules.local;

import com.fasterxml.jackson.databind.JsonNode;
import gouji.finding.Messages;
import gouji.finding.Text;
import gouji.rules.Diagnosis;
import gouji.rules.YamlFile;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code settings.yaml}: every local value with its title and default. */
public final class SettingsFile {
    private static final Messages MESSAGES = Messages.of("rules");

    private SettingsFile() {}

    /** The settings in the order they are written; what is wrong with one becomes a diagnosis. */
    public static List<SettingInfo> read(YamlFile file, List<Diagnosis> diagnoses) {
        List<SettingInfo> settings = new ArrayList<>();
        file.root().properties().forEach(entry -> {
            JsonNode told = entry.getValue();
            if (told.path("zh").asText().isBlank() || SettingInfo.Kind.of(told.path("value")) == null) {
                diagnoses.add(incomplete(file, entry.getKey()));
            } else if (SettingInfo.isBeyond(told.path("value"))) {
                diagnoses.add(beyond(file.path(), file.line(YamlFile.pointer(entry.getKey())), entry.getKey()));
            } else {
                Text title = new Text(told.path("zh").asText(), told.path("en").asText());
                settings.add(SettingInfo.of(entry.getKey(), title, told.path("value")));
            }
        });
        return settings;
    }

    /** A number no rule can reckon with. */
    static Diagnosis beyond(String file, int line, String name) {
        return Diagnosis.of(file, line, "", MESSAGES, "setting.beyond", name);
    }

    private static Diagnosis incomplete(YamlFile file, String name) {
        return Diagnosis.of(file.path(), file.line(YamlFile.pointer(name)), "", MESSAGES, "setting.incomplete", name);
    }
}
