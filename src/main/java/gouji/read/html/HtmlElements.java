package gouji.read.html;

import gouji.model.Place;
import gouji.text.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What the tags of HTML mean to a reader of words. */
final class HtmlElements {
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "svg",
            "math",
            "select",
            "textarea",
            "button",
            "canvas",
            "audio",
            "video",
            "del",
            "title",
            "map",
            "s",
            "strike",
            "datalist",
            "noframes",
            "rp",
            "xml");
    private static final Set<String> WORDLESS = Set.of(
            "img",
            "input",
            "textarea",
            "select",
            "button",
            "svg",
            "math",
            "canvas",
            "video",
            "iframe",
            "embed",
            "object",
            "script");
    private static final Set<String> BLOCK = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "html",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "caption",
            "br",
            "details",
            "summary",
            "legend",
            "option");

    private HtmlElements() {}

    /** Whether nothing inside the element is shown as words, or only words struck out. */
    static boolean isSilent(Element element) {
        return SILENT.contains(element.normalName());
    }

    /** Whether a node stands in a part of the page that is folded up. */
    static boolean isFolded(Node node) {
        boolean closed = node.parent() instanceof Element parent
                && parent.normalName().equals("details")
                && !parent.hasAttr("open");
        return closed && !node.normalName().equals("summary")
                || node.normalName().equals("dialog") && !node.hasAttr("open");
    }

    /** Whether the element may show something that is not words of the page: an image, a field of a form. */
    static boolean isWordless(Element element) {
        return WORDLESS.contains(element.normalName()) && !element.attr("type").equalsIgnoreCase("hidden");
    }

    /** Whether the element is the mark of a note, which is no part of the number before it. */
    static boolean isMark(Element element) {
        return switch (element.normalName()) {
            case "sup", "sub" -> true;
            case "a" -> element.attr("href").startsWith("#");
            default -> false;
        };
    }

    /** Whether the element begins and ends a line. */
    static boolean isBlock(Element element) {
        return BLOCK.contains(element.normalName());
    }

    /** 1 to 6 for a heading, else 0. */
    static int heading(Element element) {
        String name = element.normalName();
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
        return heading ? name.charAt(1) - '0' : 0;
    }

    /** The elements right inside another; jsoup's own list of them would stay with every element. */
    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>(parent.childNodeSize());
        for (int i = 0; i < parent.childNodeSize(); i++) {
            if (parent.childNode(i) instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    /** The line of the source the node begins at, as a place. */
    static Place place(Node node) {
        Integer line = line(node);
        return line == null ? Place.NONE : Place.line(line);
    }

    /** The line the node begins at; that of the nearest element around it when the parser made it up; or null. */
    static @Nullable Integer line(Node node) {
        for (Node at = node; at != null; at = at.parent()) {
            Range range = at.sourceRange();
            if (range.isTracked() && !range.isImplicit()) {
                return range.start().lineNumber() + leadingLines(at);
            }
        }
        return null;
    }

    /** Text often begins with the line break after a tag; the words stand below it. */
    private static int leadingLines(Node node) {
        if (!(node instanceof TextNode textNode)) {
            return 0;
        }
        String text = textNode.getWholeText();
        int lines = 0;
        for (int i = 0; i < text.length() && Space.is(text.charAt(i)); i++) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
        }
        return lines;
    }
}
