package gouji.read.html;

import gouji.model.Trouble;
import gouji.read.document.Block;
import gouji.read.document.Blocks;
import gouji.read.document.FormWords;
import gouji.read.document.GridCell;
import gouji.read.document.Limits;
import gouji.read.document.Picture;
import gouji.read.document.RefusalException;
import gouji.read.text.TextReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Walks a web page in reading order and collects its blocks, each with the element it came from. */
final class HtmlWalk implements NodeFilter {
    private final FormWords words;
    private final Limits limits;
    private final ComputedStyles styles;
    private final Set<Element> aroundTables;
    private final Set<Element> aroundPictures;
    private final Blocks blocks;
    private final List<Element> owners = new ArrayList<>();
    private final InlineText flow = new InlineText();
    private @Nullable Node start;
    private int heading;

    HtmlWalk(FormWords words, Limits limits, PageMetadata noted) {
        this.aroundTables = noted.aroundTables();
        this.aroundPictures = noted.aroundPictures();
        this.words = words;
        this.limits = limits;
        this.styles = new ComputedStyles(new StyleSheets(noted.sheets()));
        this.blocks = new Blocks(limits);
    }

    List<Block> blocks() {
        return blocks.all();
    }

    /** For each block the element it came from. */
    List<Element> owners() {
        return owners;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (depth >= limits.depth()) {
            throw RefusalException.saying(Trouble.TOO_COMPLEX, "html.depth", limits.depth());
        }
        if (node instanceof TextNode textNode) {
            text(textNode);
        }
        return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && HtmlElements.isBlock(element)) {
            flush();
            heading = HtmlElements.heading(element) > 0 ? 0 : heading;
        }
        return FilterResult.CONTINUE;
    }

    private void text(TextNode node) {
        flow.add(node.getWholeText());
        start = start == null && !node.isBlank() ? node : start;
    }

    private FilterResult enter(Element element) {
        if (HtmlElements.isSilent(element) || styles.look(element).hidden()) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (HtmlElements.isBlock(element)) {
            flush();
            heading = Math.max(heading, HtmlElements.heading(element));
        }
        if (element.normalName().equals("pre")) {
            Integer line = HtmlElements.line(element);
            new TextReader(words, limits, blocks).read(element.wholeText(), line == null ? 1 : line);
            own(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        pictures(element);
        WebTable table = WebTable.of(element, styles);
        return table != null && table.hasColumns() && !holdsOther(table) ? grid(table) : FilterResult.CONTINUE;
    }

    /** Whether another table with columns stands inside: then this one only arranges the page. */
    private boolean holdsOther(WebTable table) {
        return aroundTables.contains(table.element())
                && table.element().getElementsByTag("table").stream()
                        .filter(t -> t != table.element() && !styles.isHidden(t))
                        .anyMatch(t -> WebTable.tagged(t, styles).hasColumns());
    }

    /** Takes a table that shows rows and columns as a grid; one that arranges prose is walked through like the page. */
    private FilterResult grid(WebTable table) {
        Spans spans = new Spans(blocks.nextGrid(), styles, limits);
        List<List<GridCell>> rows = spans.expand(table);
        if (!words.isTable(spans.cells().stream().map(GridCell::text).toList())) {
            return FilterResult.CONTINUE;
        }
        flush();
        table.element().children().stream()
                .filter(c -> c.normalName().equals("caption") && !styles.isHidden(c))
                .forEach(c -> blocks.paragraph(new CellReader(styles).text(c), 0, HtmlElements.place(c)));
        blocks.grid(rows, HtmlElements.place(table.element()));
        if (aroundPictures.contains(table.element())) {
            table.element().stream().filter(e -> !styles.isHidden(e)).forEach(this::pictures);
        }
        own(table.element());
        return FilterResult.SKIP_ENTIRELY;
    }

    private void pictures(Element element) {
        for (Picture picture : Pictures.in(element)) {
            flush();
            blocks.picture(picture.reference(), picture.attachment(), picture.place());
            own(element);
        }
    }

    private void flush() {
        if (start != null) {
            blocks.paragraph(flow.take(), heading, HtmlElements.place(start));
            own((Element) start.parent());
        }
        flow.take();
        start = null;
    }

    private void own(@Nullable Element owner) {
        while (owners.size() < blocks.all().size()) {
            owners.add(owner);
        }
    }
}
