package gouji.model;

import java.util.regex.Pattern;

/** Texts without white space, which pages and files set at will. */
public final class Bare {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000\\u00A0]+");

    private Bare() {}

    public static String of(String text) {
        return SPACE.matcher(text).replaceAll("");
    }
}
