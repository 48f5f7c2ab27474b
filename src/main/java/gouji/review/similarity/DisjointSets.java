package gouji.review.similarity;

import java.util.Arrays;

/** Numbers joined to groups (union-find); each group is known by its first, and by the weakest link it was joined by. */
final class DisjointSets {
    private final int[] above;
    private final int[] percent;

    DisjointSets(int count) {
        this.above = new int[count];
        this.percent = new int[count];
        Arrays.setAll(above, i -> i);
        Arrays.fill(percent, 100);
    }

    int first(int number) {
        int first = number;
        while (above[first] != first) {
            above[first] = above[above[first]];
            first = above[first];
        }
        return first;
    }

    boolean same(int one, int other) {
        return first(one) == first(other);
    }

    void join(int one, int other, int common) {
        int first = Math.min(first(one), first(other));
        int second = Math.max(first(one), first(other));
        percent[first] = Math.min(common, Math.min(percent[first], percent[second]));
        above[second] = first;
    }

    /** The weakest link of the group a first stands for. */
    int percent(int first) {
        return percent[first];
    }
}
