package gouji.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one room of the program says to its users, in both languages: {@code gouji/message/ROOM_zh.properties} and
 * {@code ROOM_en.properties}. No user reads a sentence that is written elsewhere, but those of rules and reports.
 *
 * <p>A message has places for its arguments, {@code {0}} to {@code {9}}; {@code {0:report|reports}} is the number with the
 * first word when it is one and the second otherwise.
 */
public final class Messages {
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])(?::([^|{}]*)\\|([^|{}]*))?}");

    /** One for each room, however many of its classes ask. */
    private static final Map<String, Messages> ROOMS = Stream.of(
                    "cases",
                    "check",
                    "cli",
                    "data",
                    "decision",
                    "desk",
                    "docs",
                    "engine",
                    "extract",
                    "finding",
                    "form",
                    "json",
                    "office",
                    "read",
                    "roster",
                    "rules",
                    "write")
            .collect(Collectors.toUnmodifiableMap(room -> room, Messages::new));

    private final String room;
    /** Read when the first of them is asked for: most are told when something is wrong. */
    private final Map<Language, Properties> words = new ConcurrentHashMap<>();

    private Messages(String room) {
        this.room = room;
    }

    /** The messages of a room, such as {@code rules}; there is no other room than those that have some. */
    public static Messages of(String room) {
        return Objects.requireNonNull(ROOMS.get(room), room);
    }

    private Properties words(Language language) {
        return words.computeIfAbsent(language, l -> read("/gouji/message/" + room + "_" + Codes.of(l) + ".properties"));
    }

    private static Properties read(String file) {
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(file);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A message in both languages.
     *
     * @param arguments what stands in its places; a {@link Text} stands in the language of the message
     * @throws MissingResourceException when the room has no such message
     */
    public Text text(String key, Object... arguments) {
        return new Text(get(Language.ZH, key, arguments), get(Language.EN, key, arguments));
    }

    /** A message in one language. */
    public String get(Language language, String key, Object... arguments) {
        return fill(pattern(language, key), language, arguments);
    }

    /** Whether there is a message of that name. */
    public boolean has(String key) {
        return words(Language.ZH).containsKey(key);
    }

    /** A message as it is written, with its places. */
    public String pattern(Language language, String key) {
        String message = words(language).getProperty(key);
        if (message == null) {
            throw new MissingResourceException("no message " + key + " of " + room, room, key);
        }
        return message;
    }

    /** What stands in one place is not taken for a place. */
    static String fill(String message, Language language, Object... arguments) {
        return PLACE.matcher(message).replaceAll(place -> quoted(place, arguments, language));
    }

    private static String quoted(MatchResult place, Object[] arguments, Language language) {
        Object argument = arguments[place.group(1).charAt(0) - '0'];
        String words = argument instanceof Text text ? text.textIn(language) : String.valueOf(argument);
        String counted =
                place.group(2) == null ? words : words + " " + (words.equals("1") ? place.group(2) : place.group(3));
        return Matcher.quoteReplacement(counted);
    }

    /** The names of all messages in a language. */
    public SortedSet<String> keys(Language language) {
        return new TreeSet<>(words(language).stringPropertyNames());
    }
}
