package gouji.rules.language;

import org.jspecify.annotations.Nullable;

/** A pair of brackets in a condition: what may stand bare inside them, and what they are worth. */
final class BracketScope {
    private final @Nullable Class<?> fact;
    private final @Nullable Class<?> yields;
    private final boolean groups;
    private boolean several;

    /**
     * @param fact the fact whose properties may stand bare inside, or null
     * @param yields the type the call or pattern yields, or null
     * @param groups whether they only hold a value together
     */
    BracketScope(@Nullable Class<?> fact, @Nullable Class<?> yields, boolean groups) {
        this.fact = fact;
        this.yields = yields;
        this.groups = groups;
    }

    @Nullable
    Class<?> fact() {
        return fact;
    }

    /** More than one value stands inside. */
    void several() {
        several = true;
    }

    /**
     * Type of the whole, or null when it cannot be told.
     *
     * @param last type of the value that stands last inside
     */
    @Nullable
    Class<?> yields(@Nullable Class<?> last) {
        return groups && !several ? last : yields;
    }
}
