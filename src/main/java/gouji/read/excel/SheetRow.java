package gouji.read.excel;

import gouji.read.document.FormWords;
import java.util.List;

/** A row of a sheet: the cells that begin in it. */
final class SheetRow {
    private static final int LONGEST_CELL = 100;
    private static final int SHORT_SENTENCE = 20;

    private final int number;
    private final List<SheetCell> cells;
    private final List<SheetCell> blanks;
    private final FormWords words;

    SheetRow(int number, List<SheetCell> all, FormWords words) {
        this.number = number;
        this.cells = all.stream().filter(SheetCell::hasWords).toList();
        this.blanks = all.stream().filter(c -> !c.hasWords()).toList();
        this.words = words;
    }

    /** Its number, from 0. */
    int number() {
        return number;
    }

    /** Its cells with words, from left to right. */
    List<SheetCell> cells() {
        return cells;
    }

    /** Its merged cells without words. */
    List<SheetCell> blanks() {
        return blanks;
    }

    boolean hasWords() {
        return !cells.isEmpty();
    }

    /** Whether it holds sentences, or nothing but the heading of a chapter. */
    boolean isProse() {
        boolean sole = cells.size() == 1;
        String first = cells.get(0).text();
        return sole && (words.isHeading(first) || first.indexOf('。') >= 0)
                || cells.stream().map(SheetCell::text).anyMatch(SheetRow::isSentence);
    }

    /** Whether at the edge of a table it belongs to what stands around: one cell that is no row of the form. */
    boolean isBeside() {
        return cells.size() == 1 && !words.isRow(cells.get(0).text());
    }

    private static boolean isSentence(String text) {
        return text.length() > LONGEST_CELL || text.length() > SHORT_SENTENCE && text.indexOf('。') >= 0;
    }
}
