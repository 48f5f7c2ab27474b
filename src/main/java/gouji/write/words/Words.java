package gouji.write.words;

import gouji.finding.Language;
import gouji.finding.Messages;
import gouji.model.Codes;
import java.util.Locale;
import java.util.MissingResourceException;

/** The words the writers print around what rules and reports say, in one language. */
public final class Words {
    private static final Messages MESSAGES = Messages.of("write");

    private final Language language;

    private Words(Language language) {
        this.language = language;
    }

    public static Words in(Language language) {
        return new Words(language);
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
