package gouji.model;

import org.jspecify.annotations.Nullable;

/** The name of a cell, row or table of the form: {@code table/row/column}, an asterisk for "every". */
public final class Key {
    private Key() {}

    public static String of(@Nullable String table, @Nullable String row, @Nullable String column) {
        return table + "/" + (row == null ? "*" : row) + "/" + (column == null ? "*" : column);
    }

    /** Whether two keys can mean a common cell; an asterisk part, or a missing trailing part, stands for every value. */
    public static boolean overlaps(String one, String other) {
        int a = 0;
        int b = 0;
        while (a < one.length() && b < other.length()) {
            int endA = end(one, a);
            int endB = end(other, b);
            if (!isAny(one, a, endA) && !isAny(other, b, endB) && !same(one, a, endA, other, b, endB)) {
                return false;
            }
            a = endA + 1;
            b = endB + 1;
        }
        return true;
    }

    private static int end(String key, int from) {
        int slash = key.indexOf('/', from);
        return slash < 0 ? key.length() : slash;
    }

    private static boolean isAny(String key, int from, int to) {
        return to == from + 1 && key.charAt(from) == '*';
    }

    private static boolean same(String one, int a, int endA, String other, int b, int endB) {
        return endA - a == endB - b && one.regionMatches(a, other, b, endA - a);
    }
}
