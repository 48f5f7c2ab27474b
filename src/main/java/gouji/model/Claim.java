package gouji.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the prose asserts about a quantity of the report.
 *
 * @param subject what it is about: received, closed, review, feeReceived … (rules/phrases names them all)
 * @param form a number, none, or all
 * @param amount the number in the unit of the subject (件, or 元 for fees); 0 for {@link ClaimForm#NONE}, null for ALL
 * @param scope whose figure it is, by the words of the sentence
 * @param exact false when the sentence only bounds it (余, 约, 近)
 * @param quote the words it rests on
 * @param sentence the sentence
 */
@FactListName("claims")
public record Claim(
        String subject,
        @FactComponent(otherwise = "value") ClaimForm form,
        @FactComponent(name = "value") @Nullable BigDecimal amount,
        Scope scope,
        @FactComponent(otherwise = "true") boolean exact,
        String quote,
        Sentence sentence)
        implements SentenceFact {
    public Claim {
        amount = form == ClaimForm.NONE && (amount == null || amount.signum() != 0) ? BigDecimal.ZERO : amount;
    }

    /** The number when it is whole, else null. */
    @DerivedProperty
    public @Nullable Long getCount() {
        return amount == null || amount.stripTrailingZeros().scale() > 0 ? null : amount.longValue();
    }

    @DerivedProperty
    public boolean isNone() {
        return form == ClaimForm.NONE;
    }

    @DerivedProperty
    public boolean isAll() {
        return form == ClaimForm.ALL;
    }

    /** Whether a plain exact number is told. */
    @DerivedProperty
    public boolean isFigure() {
        return form == ClaimForm.VALUE && exact && getCount() != null;
    }

    /** A name within its report, free of figures: {@code claim/received/12}, the last its sentence. */
    @DerivedProperty
    public String getKey() {
        return "claim/" + subject + "/" + sentence.order();
    }

    /** Whether an exact whole number or a plain "none" is told. */
    @DerivedProperty
    public boolean isTold() {
        return isNone() || isFigure();
    }

    /** Whether both stand in one topic or section and tell figures of one scope. */
    @DerivedProperty
    public boolean beside(Claim other) {
        return scope == other.scope
                && sentence.section().equals(other.sentence.section())
                && sentence.topic().equals(other.sentence.topic());
    }

    /** Whether the cell tells the same money in 万元, either figure cut or rounded. */
    @DerivedProperty
    public boolean pays(Cell cell) {
        return Money.same(sum(), cell.number().movePointRight(4));
    }

    /** Whether it tells more money than the cell has in 万元. */
    @DerivedProperty
    public boolean exceeds(Cell cell) {
        return sum().compareTo(cell.number().movePointRight(4)) > 0;
    }

    private BigDecimal sum() {
        return Objects.requireNonNull(amount, "no number in the claim");
    }

    @Override
    public List<Location> where() {
        return sentence.quoting(quote);
    }
}
