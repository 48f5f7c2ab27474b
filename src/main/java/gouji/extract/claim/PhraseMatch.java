package gouji.extract.claim;

import gouji.extract.prose.Amount;
import gouji.model.ClaimForm;
import gouji.text.Numerals;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place where a skeleton matches a phrase.
 *
 * @param phrase the phrase
 * @param form what the phrase tells there
 * @param start index of its first sign
 * @param end index after its last sign
 * @param sign index of the sign of its quantity, or -1
 * @param amount its quantity, or null
 * @param piece the piece of a frame, or null where a pattern matches
 * @param dated whether a year in the piece is one of the words of the frame
 * @param sum whether its quantity is added up from several
 */
record PhraseMatch(
        CompiledPhrase phrase,
        ClaimForm form,
        int start,
        int end,
        int sign,
        @Nullable Amount amount,
        @Nullable ClausePart piece,
        boolean dated,
        boolean sum) {
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    String subject() {
        return phrase.phrase().subject();
    }

    PhraseMatch(CompiledPhrase phrase, ClaimForm form, int start, int end, int sign, @Nullable Amount amount) {
        this(phrase, form, start, end, sign, amount, null, false, false);
    }

    /** The same with another amount. */
    PhraseMatch of(@Nullable Amount other) {
        return new PhraseMatch(phrase, form, start, end, sign, other, piece, dated, sum);
    }

    /** The first of several figures with their sum. */
    PhraseMatch sumTo(int last, @Nullable Amount whole) {
        return new PhraseMatch(phrase, form, start, last, sign, whole, piece, dated, true);
    }

    /** Whether it stands alone, whatever is claimed before it. */
    boolean free() {
        return phrase.phrase().after().isEmpty();
    }

    /** Where it stands among others. */
    int at() {
        return sign < 0 ? start : sign;
    }

    /** Whether it tells a number, be it nought. */
    boolean figure() {
        return form == ClaimForm.VALUE && amount != null;
    }

    /**
     * Its quantity, for what may only be asked of a {@link #figure}.
     *
     * @throws NullPointerException when there is none
     */
    Amount quantity() {
        return Objects.requireNonNull(amount, "no quantity beside " + subject());
    }

    boolean overlaps(PhraseMatch other) {
        return amount != null && other.amount != null
                ? sign == other.sign
                : subject().equals(other.subject()) && start < other.end && other.start < end;
    }

    /** The number in 件 or 元; 0 for none, null for all. */
    @Nullable
    BigDecimal value() {
        if (form != ClaimForm.VALUE) {
            return form == ClaimForm.NONE ? BigDecimal.ZERO : null;
        }
        BigDecimal value = quantity().value();
        String unit = quantity().unit();
        for (int i = 0; i < unit.length() - 1 && quantity().kind().equals("money"); i++) {
            value = value.multiply(unit.charAt(i) == '亿' ? WAN.multiply(WAN) : WAN);
        }
        return Numerals.plain(value);
    }
}
