package gouji.cli;

import gouji.finding.Language;
import gouji.model.Codes;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/**
 * What the commands say of themselves, in one language.
 *
 * @param language the language
 * @param bundle its words
 */
public record Help(Language language, ResourceBundle bundle) {

    /** In the language asked for, "zh" or "en"; it must be known before arguments are parsed, for messages about them. */
    static Help of(String language) {
        return in("en".equalsIgnoreCase(language) ? Language.EN : Language.ZH);
    }

    public static Help in(Language language) {
        return new Help(language, bundle(language));
    }

    /** The words for a key, {@code {0}}, {@code {1}} … replaced. */
    public String say(String key, Object... arguments) {
        String words = bundle.getString(key);
        for (int i = 0; i < arguments.length; i++) {
            words = words.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return words;
    }

    private static ResourceBundle bundle(Language language) {
        String file = "help_" + Codes.of(language) + ".properties";
        try (Reader reader = new InputStreamReader(Help.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
