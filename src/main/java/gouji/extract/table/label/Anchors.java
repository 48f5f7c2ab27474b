package gouji.extract.table.label;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the rows of a table by the shortest beginnings of their labels that no other row, group or column has. */
public final class Anchors {
    private static final int SHORTEST = 4;

    private final FormRows form;
    private final List<Set<String>> anchors = new ArrayList<>();

    public Anchors(FormRows form, FormRows columns, LabelNormalizer labels) {
        this.form = form;
        for (FormRow row : form.all()) {
            List<String> others = Stream.concat(form.all().stream(), columns.all().stream())
                    .filter(r -> r != row)
                    .flatMap(r -> Stream.concat(
                            Stream.of(r.group()), r.wordings().stream().map(Label::text)))
                    .map(labels::chinese)
                    .toList();
            Set<String> own = new HashSet<>();
            row.wordings().stream().map(w -> labels.chinese(w.text())).forEach(w -> addShortest(own, w, others));
            anchors.add(own);
        }
    }

    private static void addShortest(Set<String> anchors, String wording, List<String> others) {
        for (int length = SHORTEST; length <= wording.length(); length++) {
            String start = wording.substring(0, length);
            if (others.stream().noneMatch(o -> o.contains(start))) {
                anchors.add(start);
                return;
            }
        }
    }

    /** How many rows have an anchor. */
    public long known() {
        return anchors.stream().filter(a -> !a.isEmpty()).count();
    }

    /** Index of the row's anchor in a text from an index on, or -1. */
    int find(int row, String text, int from) {
        return anchors.get(row).stream()
                .mapToInt(a -> text.indexOf(a, from))
                .filter(i -> i >= 0)
                .min()
                .orElse(-1);
    }

    public int findLast(int row, String text, int before) {
        return anchors.get(row).stream()
                .mapToInt(a -> text.lastIndexOf(a, before))
                .max()
                .orElse(-1);
    }

    /** The rows whose anchors follow each other in the order of the form, with where they stand. */
    public Map<Integer, Integer> follow(String text, int from, int to) {
        Map<Integer, Integer> found = new TreeMap<>();
        int at = from;
        for (int row = 0; row < form.size(); row++) {
            int next = find(row, text, at);
            if (next >= 0 && next < to) {
                found.put(row, next);
                at = next + 1;
            }
        }
        return found;
    }
}
