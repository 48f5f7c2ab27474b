package gouji.read.excel;

import org.jspecify.annotations.Nullable;

/** The address of a cell, {@code AB12}; row and column counted from 0, -1 where the address does not tell. */
record Reference(int row, int column) {
    private static final int LETTERS = 26;
    private static final int LONGEST = 9;

    static Reference of(String address) {
        int column = 0;
        int at = 0;
        while (at < address.length() && at < 3 && isLetter(address.charAt(at))) {
            column = column * LETTERS + (address.charAt(at) & 0x1F);
            at++;
        }
        return new Reference(number(address.substring(at)) - 1, column - 1);
    }

    /** The area two addresses span, or null when it is none. */
    static @Nullable MergedArea area(String range) {
        String[] ends = range.replace("$", "").split(":", -1);
        Reference first = of(ends[0]);
        Reference last = of(ends[ends.length - 1]);
        boolean known = first.row >= 0 && first.column >= 0 && last.row >= first.row && last.column >= first.column;
        return known ? new MergedArea(first.row, last.row, first.column, last.column) : null;
    }

    static String address(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.append(row + 1).toString();
    }

    /** A count without sign, or -1. */
    static int number(String digits) {
        boolean plain = digits != null
                && !digits.isEmpty()
                && digits.length() <= LONGEST
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Integer.parseInt(digits) : -1;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
