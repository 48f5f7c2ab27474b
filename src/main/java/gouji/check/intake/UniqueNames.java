package gouji.check.intake;

import gouji.redaction.Masking;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells inputs apart whose names print alike: the second gets a number behind its name, in the order of the inputs. The
 * number stands behind the ending, so that a name still tells what it told. Used by one thread.
 */
public final class UniqueNames {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}]+");

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    public UniqueNames() {}

    /** With the same names taken. */
    UniqueNames(UniqueNames others) {
        taken.addAll(others.taken);
        numbers.putAll(others.numbers);
    }

    /** The name, or the name with the first number that makes it another. */
    public String distinct(String name) {
        String distinct = name;
        while (!taken.add(key(distinct))) {
            distinct = name + " (" + numbers.merge(key(name), 2, (last, first) -> last + 1) + ")";
        }
        return distinct;
    }

    /** Alike for names that look the same where they are written, personal numbers hidden. */
    private static String key(String name) {
        String one = Normalizer.normalize(name, Normalizer.Form.NFC);
        return Masking.mask(UNSEEN.matcher(BLANKS.matcher(one).replaceAll(" ")).replaceAll(""));
    }
}
