package gouji.model;

/** The name of a cell, row or table of the form: {@code table/row/column}, an asterisk for "every". */
public final class Key {
    private Key() {}

    public static String of(String table, String row, String column) {
        return table + "/" + (row == null ? "*" : row) + "/" + (column == null ? "*" : column);
    }

    /** Whether two keys can mean a common cell; an asterisk part, or a missing trailing part, stands for every value. */
    public static boolean overlaps(String one, String other) {
        String[] a = one.split("/");
        String[] b = other.split("/");
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            if (!a[i].equals("*") && !b[i].equals("*") && !a[i].equals(b[i])) {
                return false;
            }
        }
        return true;
    }
}
