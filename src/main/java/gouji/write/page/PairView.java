package gouji.write.page;

import java.util.regex.Pattern;

/** A name and its value. */
public record PairView(String name, String value) {
    private static final Pattern HASH = Pattern.compile("\\p{XDigit}{64}");

    /** Whether it is what a program compares: on paper nobody can use it. */
    public boolean isHash() {
        return HASH.matcher(value).matches();
    }
}
