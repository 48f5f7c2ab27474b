package gouji.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table without lines.
 *
 * @param at its height, growing from page to page
 * @param label the pieces of its label, from above
 * @param values its values
 */
record AlignedRow(double at, List<WordGroup> label, List<WordGroup> values) {
    /** Size of its letters. */
    double size() {
        return all().get(0).size();
    }

    PageView view() {
        return all().get(0).view();
    }

    Box box() {
        return Box.around(all().stream()
                .filter(p -> p.view() == view())
                .map(WordGroup::box)
                .toList());
    }

    private List<WordGroup> all() {
        List<WordGroup> all = new ArrayList<>(values);
        all.addAll(label);
        return all;
    }
}
