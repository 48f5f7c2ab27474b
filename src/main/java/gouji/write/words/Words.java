package gouji.write.words;

import gouji.finding.Language;
import gouji.model.Codes;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;

/** The words the writers print around what rules and reports say, from {@code words_*.properties}. */
public final class Words {
    private static final Map<Language, Words> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Words("words_" + Codes.of(language) + ".properties"));
        }
    }

    private final Properties properties = new Properties();

    private Words(String file) {
        try (InputStream in = Words.class.getResourceAsStream(file);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Words in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** The words for a key, {@code {0}}, {@code {1}} … replaced. */
    public String get(String key, Object... arguments) {
        String words = properties.getProperty(key);
        if (words == null) {
            throw new MissingResourceException("no words for " + key, Words.class.getName(), key);
        }
        for (int i = 0; i < arguments.length; i++) {
            words = words.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return words;
    }

    /** The name of an enum constant, such as {@code verdict.return}. */
    public String of(Enum<?> constant) {
        return get(constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + Codes.of(constant));
    }
}
