package gouji.read.html;

import gouji.read.document.GridCell;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The words of table cells, one after another. A cell without words that shows something else is not blank: it
 * reads as U+FFFC. */
final class CellReader implements NodeFilter {
    private final Styles styles;
    private final Flow flow = new Flow();
    private boolean shows;

    CellReader(Styles styles) {
        this.styles = styles;
    }

    String text(Element cell) {
        shows = false;
        for (int i = 0; i < cell.childNodeSize(); i++) {
            cell.childNode(i).filter(this);
        }
        String text = flow.take();
        return text.isEmpty() && shows ? GridCell.UNREADABLE : text;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode) {
            flow.add(((TextNode) node).getWholeText());
        } else if (node instanceof Element) {
            Element element = (Element) node;
            if (styles.isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            shows |= Markup.isWordless(element);
            if (Markup.isSilent(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            breakAt(element);
            if (Markup.isMark(element)) {
                flow.apart();
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element && !((Element) node).normalName().equals("br")) {
            breakAt((Element) node);
        }
        return FilterResult.CONTINUE;
    }

    private void breakAt(Element element) {
        if (Markup.isBlock(element)) {
            flow.lineBreak();
        }
    }
}
