package gouji.extract.table.label;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The columns that words before the rows of a table name, in text without the shape of one. Of a name broken over lines
 * its beginning counts, as far as no other column has it.
 */
public final class NamedColumns {
    private static final String GONE = "〓";
    private static final int SHORTEST = 2;

    private final List<FormRow> columns;
    private final boolean last;
    private final Map<Integer, Integer> found = new TreeMap<>();
    private String left;

    private NamedColumns(List<FormRow> columns, String words, boolean last) {
        this.columns = columns;
        this.last = last;
        this.left = words;
        for (FormRow column : columns) {
            left = column.group().isEmpty() ? left : left.replace(column.group(), GONE);
        }
        IntStream.range(0, columns.size())
                .boxed()
                .sorted(Comparator.comparingInt(
                        i -> -columns.get(i).label().text().length()))
                .forEach(this::find);
    }

    /**
     * Whether the columns come in the order of the form, or none of them is named. A sum of all, the last of them, may stand
     * before the parts of a group, but not before the first column. Where some are named and some are not, nobody can tell.
     *
     * @param columns the columns in the order of the form
     * @param words the Chinese characters of the header
     * @param last whether of a name that stands there twice the last counts, or the first
     */
    public static boolean areUsual(List<FormRow> columns, String words, boolean last) {
        NamedColumns named = new NamedColumns(columns, words, last);
        List<Integer> told = IntStream.range(0, columns.size())
                .filter(i -> !columns.get(i).label().isShort())
                .boxed()
                .toList();
        boolean none = told.stream().noneMatch(named.found::containsKey);
        return none || named.found.keySet().containsAll(told) && named.isAscending();
    }

    private void find(int column) {
        for (Label wording : columns.get(column).wordings()) {
            String name = wording.text();
            for (int length = name.length(); length >= Math.min(SHORTEST, name.length()) && length > 0; length--) {
                String part = name.substring(0, length);
                int at = length < name.length() && isShared(column, part) ? -1 : index(part);
                if (at >= 0) {
                    found.put(column, at);
                    left = left.substring(0, at) + GONE.repeat(length) + left.substring(at + length);
                    return;
                }
            }
        }
    }

    private int index(String part) {
        return last ? left.lastIndexOf(part) : left.indexOf(part);
    }

    private boolean isShared(int column, String part) {
        return IntStream.range(0, columns.size())
                .filter(i -> i != column)
                .anyMatch(i -> columns.get(i).label().text().startsWith(part));
    }

    private boolean isAscending() {
        int before = -1;
        int first = found.values().iterator().next();
        for (Map.Entry<Integer, Integer> column : found.entrySet()) {
            boolean sum = column.getKey() == columns.size() - 1;
            if (column.getValue() < (sum ? first : before)) {
                return false;
            }
            before = column.getValue();
        }
        return true;
    }
}
