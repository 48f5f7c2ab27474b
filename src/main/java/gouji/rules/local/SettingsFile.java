package gouji.rules.local;

import com.fasterxml.jackson.databind.JsonNode;
import gouji.finding.Text;
import gouji.rules.Diagnosis;
import gouji.rules.YamlFile;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code settings.yaml}: every local value with its title and default. */
public final class SettingsFile {
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
        return Diagnosis.of(
                        file,
                        line,
                        "",
                        "设置 " + name + " 的数太大、太小或太长。",
                        "The number of setting " + name + " is too large, too small or too long.")
                .advise("请写整数部分不超过 15 位、小数不超过 10 位的数。", "Write at most 15 digits, and 10 behind the point.");
    }

    private static Diagnosis incomplete(YamlFile file, String name) {
        return Diagnosis.of(
                        file.path(),
                        file.line(YamlFile.pointer(name)),
                        "",
                        "设置 " + name + " 不完整。",
                        "Setting " + name + " is not complete.")
                .advise(
                        "写成 名称: {zh: 说明, en: 英文说明, value: 缺省值}，值是数、文字、true/false 或清单。",
                        "Write name: {zh: title, en: title, value: default}; a value is a number, text, true/false or a list.");
    }
}
