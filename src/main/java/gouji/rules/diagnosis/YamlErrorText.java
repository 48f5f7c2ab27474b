package gouji.rules.diagnosis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import gouji.data.UnusableFileException;
import gouji.data.YamlError;
import java.nio.file.Path;
import java.util.List;

/** Says in plain words what is wrong with a YAML file, and where. */
public final class YamlErrorText {
    private YamlErrorText() {}

    /** The same of a file the user named beside the reports. */
    public static UnusableFileException unusable(Path file, JsonProcessingException e) {
        Diagnostic slip = of(file.toString(), e);
        String place = slip.line() == 0 ? slip.file() : slip.file() + ":" + slip.line();
        return new UnusableFileException(place, slip.words(), e);
    }

    /** The diagnosis of what the parser said of a file. */
    public static Diagnostic of(String file, JsonProcessingException e) {
        if (e instanceof PropertyBindingException unknown) {
            List<String> known =
                    unknown.getKnownPropertyIds().stream().map(String::valueOf).toList();
            return Suggestion.unknown(file, YamlError.of(e).line(), "", "field", unknown.getPropertyName(), known);
        }
        YamlError slip = YamlError.of(e);
        return Diagnostic.of(file, slip.line(), "", slip.sentence());
    }
}
