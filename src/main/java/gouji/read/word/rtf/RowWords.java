package gouji.read.word.rtf;

import gouji.read.word.RowShape;

/** Reads the control words that tell the shape of a row. */
final class RowWords {
    private RowShape shape = new RowShape();
    private boolean above;
    private boolean left;

    RowShape shape() {
        return shape;
    }

    void read(String word, Scanner scanner) {
        switch (word) {
            case "trowd" -> {
                shape = new RowShape();
                above = false;
                left = false;
            }
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
