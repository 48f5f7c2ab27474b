package gouji.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A percentage the prose tells of a figure it claims: its share of all applications, or how much it grew.
 *
 * @param subject subject of the claim: granted, received.natural …
 * @param kind "share" or "growth"
 * @param value the percentage; negative where the figure fell
 * @param count the figure it is told of; null when that is not whole, or the share is told without it
 * @param exact false when either figure is only bounded (约, 近)
 * @param scope whose figures they are, by the words of the sentence
 * @param quote the words it rests on
 * @param sentence the sentence
 */
@FactListName("percentages")
public record Percentage(
        String subject,
        String kind,
        BigDecimal value,
        @Nullable Long count,
        @FactComponent(otherwise = "true") boolean exact,
        Scope scope,
        String quote,
        Sentence sentence)
        implements SentenceFact {
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whether the figure is that share of a whole, cut or rounded: within 0.1, or within 1 where no decimal is told. */
    @DerivedProperty
    public boolean of(long whole) {
        return count != null && tells(count, whole);
    }

    /** Whether the figure grew, or fell, by that much from another, as closely. */
    @DerivedProperty
    public boolean grownFrom(long before) {
        return count != null && tells(count - before, before);
    }

    /** Whether a figure is that share of a whole, as closely. */
    @DerivedProperty
    public boolean tells(long part, long whole) {
        if (whole <= 0) {
            return false;
        }
        BigDecimal apart = HUNDRED.multiply(BigDecimal.valueOf(part))
                .subtract(value.multiply(BigDecimal.valueOf(whole)))
                .abs();
        boolean rough = value.stripTrailingZeros().scale() <= 0;
        int most = apart.compareTo((rough ? BigDecimal.ONE : TENTH).multiply(BigDecimal.valueOf(whole)));
        return rough ? most < 0 : most <= 0;
    }

    @Override
    public List<Location> where() {
        return sentence.quoting(quote);
    }
}
