package gouji.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import gouji.data.UnusableFile;
import gouji.data.YamlSlip;
import java.nio.file.Path;
import java.util.List;

/** Says in plain words what is wrong with a YAML file, and where. */
public final class YamlTrouble {
    private YamlTrouble() {}

    /** The same of a file the user named beside the reports. */
    public static UnusableFile unusable(Path file, JsonProcessingException e) {
        Diagnosis slip = of(file.toString(), e);
        String place = slip.line() == 0 ? slip.file() : slip.file() + ":" + slip.line();
        return new UnusableFile(place, slip.words(), e);
    }

    /** The diagnosis of what the parser said of a file. */
    public static Diagnosis of(String file, JsonProcessingException e) {
        if (e instanceof PropertyBindingException unknown) {
            List<String> known =
                    unknown.getKnownPropertyIds().stream().map(String::valueOf).toList();
            return Nearest.unknown(file, YamlSlip.of(e).line(), "", "field", unknown.getPropertyName(), known);
        }
        YamlSlip slip = YamlSlip.of(e);
        return Diagnosis.of(file, slip.line(), "", slip.sentence());
    }
}
