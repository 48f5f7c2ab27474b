package gouji.write.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Finds the placeholders in a part of a Word file and marks them by characters of the private use area. Word cuts a
 * placeholder into several runs as it likes: it is joined again in the first of them.
 */
final class PlaceholderMarker {
    static final char BEGIN = '\uE000';
    static final char END = '\uE001';
    static final char ROW = '\uE002';
    static final char NAMED = '\uE003';
    static final char ROW_END = '\uE004';
    static final char PARAGRAPH = '\uE005';
    static final char CONDITION = '\uE006';
    static final char CONDITION_END = '\uE007';

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final Pattern OF_LIST = Pattern.compile(BEGIN + "([^" + END + ".]+)\\.[^" + END + "]+" + END);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]{1,40})\\}");

    private final TemplateValues shape;
    private final Conditional conditional;
    private final Set<String> known;
    private final Set<String> unknown = new TreeSet<>();
    private boolean paired = true;

    /**
     * What a paragraph says that is but a condition: the words before the name asked for, and those that end it.
     *
     * @param begin such as {@code 如有}, for <code>{如有错误表}</code>
     * @param end such as {@code 如有完}
     */
    record Conditional(String begin, String end) {}

    /** @param shape the names there are */
    PlaceholderMarker(TemplateValues shape, Conditional conditional) {
        this.shape = shape;
        this.conditional = conditional;
        this.known = Set.copyOf(shape.names());
    }

    /** Placeholders met that nobody knows. */
    Set<String> unknown() {
        return unknown;
    }

    /** Whether every condition has its end, in the same cell or text. */
    boolean isPaired() {
        return paired;
    }

    void mark(Document part) {
        conditions(part);
        elements(part, "p").forEach(this::table);
        elements(part, "p").forEach(this::paragraph);
        elements(part, "tr").forEach(PlaceholderMarker::row);
        elements(part, "p").forEach(PlaceholderMarker::repeated);
    }

    /** What stands between the two paragraphs of a condition is left out where the name has neither text nor rows. */
    private void conditions(Document part) {
        Deque<Node> open = new ArrayDeque<>();
        for (Element paragraph : elements(part, "p")) {
            Matcher matcher = PLACEHOLDER.matcher(paragraph.getTextContent().strip());
            String words = matcher.matches() ? matcher.group(1).strip() : "";
            if (words.equals(conditional.end())) {
                paired &= !open.isEmpty() && open.pop() == paragraph.getParentNode();
                instead(paragraph, String.valueOf(CONDITION_END));
            } else if (words.startsWith(conditional.begin())) {
                open.push(paragraph.getParentNode());
                instead(paragraph, CONDITION + asked(words, matcher.group()) + NAMED);
            }
        }
        paired &= open.isEmpty();
    }

    private String asked(String words, String placeholder) {
        String name = words.substring(conditional.begin().length()).strip();
        if (!known.contains(name)) {
            unknown.add(placeholder);
        }
        return name;
    }

    private static void instead(Element paragraph, String mark) {
        paragraph.getParentNode().replaceChild(paragraph.getOwnerDocument().createTextNode(mark), paragraph);
    }

    /** A paragraph that is but the name of a list becomes its table. */
    private void table(Element paragraph) {
        Matcher matcher = PLACEHOLDER.matcher(paragraph.getTextContent().strip());
        String name = matcher.matches() ? matcher.group(1).strip() : "";
        if (shape.lists().containsKey(name)) {
            new DefaultTable(paragraph.getOwnerDocument(), name, shape.lists().get(name)).insteadOf(paragraph);
        }
    }

    private void paragraph(Element paragraph) {
        List<Element> texts = own(paragraph, "p");
        String whole = texts.stream().map(Element::getTextContent).collect(Collectors.joining());
        List<int[]> spans = spans(whole);
        int at = 0;
        for (Element text : texts) {
            int end = at + text.getTextContent().length();
            if (!spans.isEmpty()) {
                text.setTextContent(marked(whole, at, end, spans));
                text.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
            }
            at = end;
        }
    }

    private List<int[]> spans(String whole) {
        List<int[]> spans = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(whole);
        while (matcher.find()) {
            if (known.contains(matcher.group(1).strip())) {
                spans.add(new int[] {matcher.start(), matcher.end()});
            } else {
                unknown.add(matcher.group());
            }
        }
        return spans;
    }

    /** The text from one position to another; a placeholder is where it begins, and whole. */
    private static String marked(CharSequence whole, int from, int to, List<int[]> spans) {
        StringBuilder text = new StringBuilder();
        int at = from;
        for (int[] span : spans) {
            if (span[1] <= from || span[0] >= to) {
                continue;
            }
            if (span[0] >= from) {
                text.append(whole, at, span[0]).append(BEGIN);
                text.append(
                        whole.subSequence(span[0] + 1, span[1] - 1).toString().strip());
                text.append(END);
            }
            at = Math.min(span[1], to);
        }
        return text.append(whole, at, to).toString();
    }

    /** A row belongs to the list of the first placeholder in it that is of a list. */
    private static void row(Element row) {
        repeat(row, "tr", ROW);
    }

    /** So does a paragraph in no row. */
    private static void repeated(Element paragraph) {
        if (nearest(paragraph, "tr") == null) {
            repeat(paragraph, "p", PARAGRAPH);
        }
    }

    private static void repeat(Element element, String kind, char mark) {
        String text = own(element, kind).stream().map(Element::getTextContent).collect(Collectors.joining());
        Matcher matcher = OF_LIST.matcher(text);
        if (matcher.find()) {
            Document part = element.getOwnerDocument();
            Node around = element.getParentNode();
            around.insertBefore(part.createTextNode(mark + matcher.group(1) + NAMED), element);
            around.insertBefore(part.createTextNode(String.valueOf(ROW_END)), element.getNextSibling());
        }
    }

    /** The texts in an element, without those of another of its kind in it. */
    private static List<Element> own(Element element, String kind) {
        return elements(element, "t").stream()
                .filter(t -> nearest(t, kind) == element)
                .toList();
    }

    private static Node nearest(Node node, String name) {
        Node above = node.getParentNode();
        while (above != null && !(WORD.equals(above.getNamespaceURI()) && name.equals(above.getLocalName()))) {
            above = above.getParentNode();
        }
        return above;
    }

    private static List<Element> elements(Node in, String name) {
        NodeList nodes = in instanceof Document document
                ? document.getElementsByTagNameNS(WORD, name)
                : ((Element) in).getElementsByTagNameNS(WORD, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
