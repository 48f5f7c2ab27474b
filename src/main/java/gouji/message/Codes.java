package gouji.message;

import java.util.Locale;

/** How an enum constant is written in JSON, in data files and on the command line. */
public final class Codes {
    private Codes() {}

    /** {@code CANNOT_TELL} is written {@code cannot-tell}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant written {@code code}; fails with the known codes when there is none. */
    public static <E extends Enum<E>> E parse(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
