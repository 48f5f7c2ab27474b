package gouji.cli.terminal;

import gouji.message.Language;
import gouji.message.Messages;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * What the commands say of themselves, in one language.
 *
 * @param language the language
 */
public record Help(Language language) {
    private static final Messages MESSAGES = Messages.of("cli");

    /** In the language asked for, "zh" or "en"; it must be known before arguments are parsed, for messages about them. */
    public static Help of(@Nullable String language) {
        return in("en".equalsIgnoreCase(language) ? Language.EN : Language.ZH);
    }

    public static Help in(Language language) {
        return new Help(language);
    }

    /** The words for a key, {@code {0}}, {@code {1}} … replaced. */
    public String text(String key, Object... arguments) {
        return MESSAGES.get(language, key, arguments);
    }

    /** All words, as picocli looks them up for descriptions of options. */
    public ResourceBundle bundle() {
        return new ResourceBundle() {
            @Override
            protected @Nullable Object handleGetObject(String key) {
                return MESSAGES.keys(language).contains(key) ? MESSAGES.pattern(language, key) : null;
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(MESSAGES.keys(language));
            }
        };
    }
}
