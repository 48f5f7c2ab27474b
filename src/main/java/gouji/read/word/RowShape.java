package gouji.read.word;

import java.util.ArrayList;
import java.util.List;

/** Where the cells of a row stand on the page, in twips, as RTF and the binary format tell it. */
public final class RowShape {
    /**
     * A cell.
     *
     * @param right its right edge
     * @param above whether it continues the cell above
     * @param left whether it continues the cell at its left
     */
    public record Box(int right, boolean above, boolean left) {}

    private final List<Box> boxes = new ArrayList<>();
    private int left;

    public void left(int edge) {
        left = edge;
    }

    public int left() {
        return left;
    }

    public void add(Box box) {
        boxes.add(box);
    }

    public List<Box> boxes() {
        return boxes;
    }
}
