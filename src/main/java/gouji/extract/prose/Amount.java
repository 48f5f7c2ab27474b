package gouji.extract.prose;

import java.math.BigDecimal;

/**
 * A quantity as it stands in a text.
 *
 * @param value the number
 * @param unit its measure word
 * @param kind kind of the measure word: count, money, share or other
 * @param exact false when it only bounds the number
 * @param start index of the first character of the number
 * @param end index after the measure word
 */
public record Amount(BigDecimal value, String unit, String kind, boolean exact, int start, int end) {}
