package gouji.read.pdf;

import gouji.read.document.Blocks;
import gouji.read.document.FormWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the tables, lines and images of all pages into reading order. */
final class ReadingOrder {
    /** An image smaller than this, in points, is an ornament. */
    private static final double ORNAMENT = 60;

    private final FormWords words;
    private final Blocks blocks;
    private final ParagraphBuilder paragraphs;
    private final TableJoin join;
    private final Map<PageView, TextColumn> columns = new HashMap<>();
    private PageTable open;

    ReadingOrder(FormWords words, Blocks blocks) {
        this.words = words;
        this.blocks = blocks;
        this.paragraphs = new ParagraphBuilder(words, blocks);
        this.join = new TableJoin(words);
    }

    void add(List<PdfPage> pages) {
        Margins margins = new Margins(pages);
        AlignedTables aligned = new AlignedTables(words, this::unruled, this::line);
        List<PlacedLine> stretch = new ArrayList<>();
        for (PdfPage page : pages) {
            List<TextLine> lines = margins.body(page);
            columns.put(page.view(), TextColumn.of(lines));
            for (Part part : parts(page, lines)) {
                if (part.line != null) {
                    stretch.add(new PlacedLine(page.view(), part.line));
                } else {
                    aligned.read(stretch);
                    stretch.clear();
                    add(page, part);
                }
            }
        }
        aligned.read(stretch);
        close();
        paragraphs.end();
    }

    /** Something on a page: exactly one of the three. */
    private record Part(double top, PageTable table, TextLine line, Box image) {}

    private static List<Part> parts(PdfPage page, List<TextLine> lines) {
        List<Part> parts = new ArrayList<>();
        page.tables().forEach(t -> parts.add(new Part(t.box().top(), t, null, null)));
        lines.forEach(l -> parts.add(new Part(l.box().middle(), null, l, null)));
        page.marks().images().stream()
                .filter(i -> i.width() > ORNAMENT && i.height() > ORNAMENT)
                .forEach(i -> parts.add(new Part(i.top(), null, null, i)));
        parts.sort(Comparator.comparingDouble(Part::top));
        return parts;
    }

    private void add(PdfPage page, Part part) {
        paragraphs.end();
        if (part.table != null) {
            table(part.table);
        } else {
            close();
            blocks.picture("page " + page.view().number(), false, page.view().place(part.image));
        }
    }

    private void line(PlacedLine placed) {
        close();
        paragraphs.add(placed.view(), placed.line(), columns.get(placed.view()));
    }

    private void unruled(PageTable table) {
        close();
        paragraphs.end();
        table.addTo(blocks);
    }

    private void table(PageTable table) {
        boolean next = open != null && open.view().number() != table.view().number();
        PageTable joined = next ? join.join(open, table) : null;
        boolean torn = next && joined == null && open.openBottom() && table.openTop();
        if (torn) {
            open = open.torn(false);
        }
        if (joined == null) {
            close();
        }
        open = joined == null ? torn ? table.torn(true) : table : joined;
    }

    private void close() {
        if (open != null) {
            open.addTo(blocks);
            open = null;
        }
    }
}
