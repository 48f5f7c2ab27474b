package gouji.read.pdf;

import gouji.read.document.Blocks;
import gouji.read.document.FormWords;
import gouji.text.Numbering;
import java.util.ArrayList;
import java.util.List;

/** Makes paragraphs of lines: a line goes on in the next when it is full and the next is not indented. */
final class ParagraphBuilder {
    /** How much of a full line may be left empty, in sizes of its font, because the next word did not fit. */
    private static final double RAGGED = 3;

    private static final double INDENT = 0.8;
    private static final double LOOSE = 1.3;

    private final FormWords words;
    private final Blocks blocks;
    private final List<PlacedLine> open = new ArrayList<>();

    ParagraphBuilder(FormWords words, Blocks blocks) {
        this.words = words;
        this.blocks = blocks;
    }

    /** Adds a line of a page. */
    void add(PlacedLine placed, TextColumn column) {
        if (!open.isEmpty() && !goesOn(placed.view(), placed.line(), column)) {
            end();
        }
        open.add(placed);
    }

    /** Ends the paragraph at hand. */
    void end() {
        if (!open.isEmpty()) {
            StringBuilder text = new StringBuilder();
            for (PlacedLine placed : open) {
                String more = placed.line().text();
                boolean spaced =
                        text.length() > 0 && text.charAt(text.length() - 1) < 0x2000 && more.charAt(0) < 0x2000;
                text.append(spaced ? " " : "").append(more);
            }
            PageView first = open.get(0).view();
            Box box = Box.around(open.stream()
                    .limit(first == last().view() ? open.size() : 1)
                    .map(placed -> placed.line().box())
                    .toList());
            blocks.paragraph(text.toString(), 0, first.place(box));
            open.clear();
        }
    }

    private PlacedLine last() {
        return open.get(open.size() - 1);
    }

    private boolean goesOn(PageView view, TextLine line, TextColumn column) {
        TextLine above = last().line();
        double size = above.size();
        boolean full = above.box().right() > column.right() - RAGGED * size;
        boolean alike = Math.abs(line.size() - size) < 0.15 * size;
        boolean flush = line.box().left() < column.left() + INDENT * size;
        boolean near = view != last().view() || line.base() - above.base() < LOOSE * Math.max(column.leading(), size);
        return full && alike && flush && near && !isHead(above) && Numbering.end(line.text()) == 0;
    }

    private boolean isHead(TextLine line) {
        return words.isHeading(line.text());
    }
}
