package gouji.write.words;

import gouji.message.Codes;
import gouji.message.Language;
import gouji.message.Messages;
import java.util.Locale;
import java.util.MissingResourceException;

/** The words the writers print around what rules and reports say, in one language. */
public final class OutputTexts {
    private static final Messages MESSAGES = Messages.of("write");

    private final Language language;

    private OutputTexts(Language language) {
        this.language = language;
    }

    public static OutputTexts in(Language language) {
        return new OutputTexts(language);
    }

    /**
     * The words for a key, {@code {0}}, {@code {1}} … replaced.
     *
     * @throws MissingResourceException when there is no such key
     */
    public String get(String key, Object... arguments) {
        return MESSAGES.get(language, key, arguments);
    }

    /** The name of an enum constant, such as {@code verdict.return}. */
    public String of(Enum<?> constant) {
        return get(constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + Codes.of(constant));
    }
}
