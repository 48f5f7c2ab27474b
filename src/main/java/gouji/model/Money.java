package gouji.model;

import java.math.BigDecimal;

/** Two figures for one sum of money, written to different lengths: 45.0553 万元 and 45.06 万元. */
final class Money {
    /** Figures further apart than one tenth are two sums, however short they are written. */
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private Money() {}

    /** Whether one may be the other cut or rounded; both in the same unit. */
    static boolean same(BigDecimal one, BigDecimal other) {
        BigDecimal apart = one.subtract(other).abs();
        BigDecimal step = step(one).max(step(other));
        BigDecimal near = one.abs().max(other.abs()).multiply(TENTH);
        return apart.signum() == 0 || apart.compareTo(step) < 0 && apart.compareTo(near) < 0;
    }

    /** What one more in its last written digit would be worth. */
    private static BigDecimal step(BigDecimal figure) {
        return BigDecimal.ONE.scaleByPowerOfTen(-figure.stripTrailingZeros().scale());
    }
}
