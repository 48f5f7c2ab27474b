package gouji.rules.settings;

import com.fasterxml.jackson.databind.JsonNode;
import gouji.message.Messages;
import gouji.message.Text;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.file.YamlFile;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code settings.yaml}: every local value with its title and default. */
public final class SettingsFile {
    private static final Messages MESSAGES = Messages.of("rules");

    private SettingsFile() {}

    /** The settings in the order they are written; what is wrong with one becomes a diagnosis. */
    public static List<SettingInfo> read(YamlFile file, List<Diagnostic> diagnoses) {
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
    public static Diagnostic beyond(String file, int line, String name) {
        return Diagnostic.of(file, line, "", MESSAGES, "setting.beyond", name);
    }

    private static Diagnostic incomplete(YamlFile file, String name) {
        return Diagnostic.of(file.path(), file.line(YamlFile.pointer(name)), "", MESSAGES, "setting.incomplete", name);
    }
}
