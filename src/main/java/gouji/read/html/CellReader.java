package gouji.read.html;

import gouji.read.document.GridCell;
import gouji.text.Space;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The words of table cells, one after another. A cell that shows something else than words is not blank: it reads as
 * U+FFFC. So does one of which nobody can tell what is seen.
 */
final class CellReader implements NodeFilter {
    private final ComputedStyles styles;
    private final InlineText flow = new InlineText();
    private final Deque<Opened> opened = new ArrayDeque<>();
    private boolean shows;
    private boolean doubtful;
    private boolean unseen;
    private int moved;
    private int pieces;
    private boolean still;

    /** An element that was entered: the ink inside it, and whether it may stand elsewhere than in its cell's line. */
    private record Opened(Visibility ink, boolean moved) {}

    CellReader(ComputedStyles styles) {
        this.styles = styles;
    }

    String text(Element cell) {
        shows = false;
        doubtful = styles.addsWords(cell);
        unseen = false;
        moved = 0;
        pieces = 0;
        still = false;
        opened.clear();
        opened.push(new Opened(around(cell), false));
        for (int i = 0; i < cell.childNodeSize(); i++) {
            cell.childNode(i).filter(this);
        }
        String text = flow.take();
        boolean mixed = pieces > 1 || pieces > 0 && still;
        return doubtful || mixed || text.isEmpty() && (shows || unseen) ? GridCell.UNREADABLE : text;
    }

    /** The ink of a cell, from the table inwards. */
    private Visibility around(Element cell) {
        List<Element> path = new ArrayList<>();
        for (Element at = cell; at != null; at = at.parent()) {
            path.add(0, at);
            if (at.normalName().equals("table")) {
                break;
            }
        }
        Visibility ink = Visibility.SEEN;
        for (Element element : path.get(0).normalName().equals("table") ? path : List.of(cell)) {
            ink = styles.ink(element, styles.said(element), ink);
        }
        return ink;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode textNode) {
            text(textNode);
        } else if (node instanceof Element element) {
            return enter(element);
        }
        return FilterResult.CONTINUE;
    }

    private void text(TextNode node) {
        Visibility ink = opened.peek().ink();
        boolean words = !Space.isBlank(node.getWholeText());
        if (HtmlElements.isFolded(node)) {
            return;
        }
        if (ink.shows()) {
            doubtful |= words && ink.isUnsure();
            still |= words && moved == 0;
            flow.add(node.getWholeText());
        } else {
            unseen |= words;
        }
    }

    private FilterResult enter(Element element) {
        Map<String, String> said = styles.said(element);
        Visibility ink = styles.ink(element, said, opened.peek().ink());
        if (ink.gone() || ComputedStyles.isOutByName(element) || HtmlElements.isFolded(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        shows |= HtmlElements.isWordless(element);
        if (HtmlElements.isSilent(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        doubtful |= styles.addsWords(element);
        boolean away = Visibility.isMoved(said) && !Space.isBlank(element.text());
        opened.push(new Opened(ink, away));
        moved += away ? 1 : 0;
        pieces += away ? 1 : 0;
        breakAt(element);
        if (HtmlElements.isMark(element)) {
            flow.apart();
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            moved -= opened.pop().moved() ? 1 : 0;
            if (!element.normalName().equals("br")) {
                breakAt(element);
            }
        }
        return FilterResult.CONTINUE;
    }

    private void breakAt(Element element) {
        if (HtmlElements.isBlock(element)) {
            flow.lineBreak();
        }
    }
}
