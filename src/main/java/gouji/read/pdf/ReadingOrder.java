package gouji.read.pdf;

import gouji.read.document.Blocks;
import gouji.read.document.FormWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts the tables, lines and images of all pages into reading order. */
final class ReadingOrder {
    /** An image smaller than this, in points, is an ornament. */
    private static final double ORNAMENT = 60;

    private final FormWords words;
    private final Blocks blocks;
    private final ParagraphBuilder paragraphs;
    private final TableJoin join;
    private final Map<PageView, TextColumn> columns = new HashMap<>();
    private @Nullable PageTable open;

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
    private record Part(
            double top,
            @Nullable PageTable table,
            @Nullable TextLine line,
            @Nullable Box image) {}

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
        } else if (part.image != null) {
            close();
            blocks.picture("page " + page.view().number(), false, page.view().place(part.image));
        }
    }

    private void line(PlacedLine placed) {
        close();
        paragraphs.add(placed, Objects.requireNonNull(columns.get(placed.view()), "a line of another file"));
    }

    private void unruled(PageTable table) {
        close();
        paragraphs.end();
        table.addTo(blocks);
    }

    private void table(PageTable table) {
        PageTable above = open;
        boolean next = above != null && above.view().number() != table.view().number();
        PageTable joined = above != null && next ? join.join(above, table) : null;
        if (joined != null) {
            open = joined;
            return;
        }
        boolean torn = above != null && next && above.openBottom() && table.openTop();
        if (above != null && torn) {
            open = above.torn(false);
        }
        close();
        open = torn ? table.torn(true) : table;
    }

    private void close() {
        if (open != null) {
            open.addTo(blocks);
            open = null;
        }
    }
}
