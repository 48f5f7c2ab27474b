package gouji.read.word.rtf;

import gouji.read.word.RowShape;

/** Reads the control words that tell the shape of a row. */
final class RowWords {
    private RowShape shape = new RowShape();
    private boolean above;
    private boolean left;
    private boolean painted;

    RowShape shape() {
        return shape;
    }

    /** Whether the row or some of its cells are painted. */
    boolean isPainted() {
        return painted;
    }

    void read(String word, RtfLexer scanner) {
        switch (word) {
            case "trowd" -> {
                shape = new RowShape();
                above = false;
                left = false;
                painted = false;
            }
            case "clcbpat", "clcfpat", "clshdng", "trcbpat", "trshdng", "rawclcbpat" -> painted |= scanner.value(0) > 0;
            case "trleft" -> shape.left(scanner.value(0));
            case "clvmrg" -> above = true;
            case "clmrg" -> left = true;
            case "cellx" -> {
                shape.add(new RowShape.Box(scanner.value(0), above, left));
                above = false;
                left = false;
            }
            default -> {}
        }
    }
}
