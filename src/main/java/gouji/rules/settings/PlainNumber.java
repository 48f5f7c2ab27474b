package gouji.rules.settings;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Numbers of data files that can be reckoned with: at most fifteen digits before the point and ten behind it. */
final class PlainNumber {
    private static final BigDecimal LIMIT = new BigDecimal("1000000000000000");
    private static final int PLACES = 10;
    /** How YAML writes what is no number of any size. */
    private static final Set<String> ENDLESS =
            Set.of(".inf", "+.inf", "-.inf", ".nan", "inf", "-inf", "nan", "infinity");

    private PlainNumber() {}

    /** The number a value is, or nothing when it is none of these. */
    static Optional<BigDecimal> of(JsonNode value) {
        boolean finite = value.isNumber() && (!value.isFloatingPointNumber() || Double.isFinite(value.doubleValue()));
        return finite ? Optional.of(value.decimalValue()).filter(PlainNumber::isPlain) : Optional.empty();
    }

    /** Whether a value is a number beyond these, or words for one that is infinite. */
    static boolean isBeyond(JsonNode value) {
        return value.isNumber()
                ? of(value).isEmpty()
                : value.isTextual() && ENDLESS.contains(value.asText().toLowerCase(Locale.ROOT));
    }

    private static boolean isPlain(BigDecimal number) {
        // a huge exponent must not be written out to be compared
        boolean near = Math.abs((long) number.precision() - number.scale()) <= PLACES + 15;
        return near
                && number.abs().compareTo(LIMIT) < 0
                && number.stripTrailingZeros().scale() <= PLACES;
    }
}
