package gouji.read.pdf;

import gouji.read.document.Blocks;
import gouji.read.document.FormWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the tables, lines and images of all pages into reading order. */
final class Flow {
    /** An image smaller than this, in points, is an ornament. */
    private static final double ORNAMENT = 60;

    private final Blocks blocks;
    private final Paragraphs paragraphs;
    private final TableJoin join;
    private PageTable open;

    Flow(FormWords words, Blocks blocks) {
        this.blocks = blocks;
        this.paragraphs = new Paragraphs(words, blocks);
        this.join = new TableJoin(words);
    }

    void add(List<Page> pages) {
        Margins margins = new Margins(pages);
        for (Page page : pages) {
            add(page, margins.body(page));
        }
        close();
        paragraphs.end();
    }

    /** Something on a page: exactly one of the three. */
    private record Piece(double top, PageTable table, TextLine line, Box image) {}

    private void add(Page page, List<TextLine> lines) {
        List<Piece> pieces = new ArrayList<>();
        page.tables().forEach(t -> pieces.add(new Piece(t.box().top(), t, null, null)));
        lines.forEach(l -> pieces.add(new Piece(l.box().middle(), null, l, null)));
        page.marks().images().stream()
                .filter(i -> i.width() > ORNAMENT && i.height() > ORNAMENT)
                .forEach(i -> pieces.add(new Piece(i.top(), null, null, i)));
        pieces.sort(Comparator.comparingDouble(Piece::top));
        Column column = Column.of(lines);
        for (Piece piece : pieces) {
            if (piece.table != null) {
                table(piece.table);
            } else if (piece.line != null) {
                close();
                paragraphs.add(page.view(), piece.line, column);
            } else {
                close();
                paragraphs.end();
                blocks.picture(
                        "page " + page.view().number(), false, page.view().place(piece.image));
            }
        }
    }

    private void table(PageTable table) {
        paragraphs.end();
        boolean next = open != null && open.view().number() != table.view().number();
        PageTable joined = next ? join.join(open, table) : null;
        if (joined == null) {
            close();
        }
        open = joined == null ? table : joined;
    }

    private void close() {
        if (open != null) {
            open.addTo(blocks);
            open = null;
        }
    }
}
