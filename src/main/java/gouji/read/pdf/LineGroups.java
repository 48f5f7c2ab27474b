package gouji.read.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers joined into groups. */
final class LineGroups {
    private final int[] parents;

    LineGroups(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    /** The number that stands for the group of another. */
    int of(int number) {
        int at = number;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    void join(int one, int other) {
        int first = of(one);
        int second = of(other);
        parents[Math.max(first, second)] = Math.min(first, second);
    }

    /** Things numbered by their places in a list, group by group. */
    <T> List<List<T>> of(List<T> things) {
        Map<Integer, List<T>> groups = new LinkedHashMap<>();
        for (int i = 0; i < things.size(); i++) {
            groups.computeIfAbsent(of(i), g -> new ArrayList<>()).add(things.get(i));
        }
        Collection<List<T>> all = groups.values();
        return List.copyOf(all);
    }
}
