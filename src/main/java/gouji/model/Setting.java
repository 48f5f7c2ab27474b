package gouji.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A local value of the rule book, such as a length or a deadline, by its name in {@code rules/settings.yaml}; a profile
 * may give it another value. A list makes one fact for every entry.
 *
 * @param name its name
 * @param text the value as it is written
 * @param count the value when it is a whole number, else null
 * @param amount the value when it is a number, whole or not, else null
 */
public record Setting(
        String name,
        String text,
        @Nullable Long count,
        @Nullable BigDecimal amount) implements Fact {
    /** A value that is words, or {@code true} or {@code false}. */
    public static Setting of(String name, String text) {
        return new Setting(name, text, null, null);
    }

    /** A value that is a number. */
    public static Setting of(String name, BigDecimal amount) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return new Setting(name, amount.toPlainString(), whole ? amount.longValueExact() : null, amount);
    }

    /** Whether a switch is on. */
    @DerivedProperty
    public boolean isOn() {
        return text.equals("true");
    }
}
