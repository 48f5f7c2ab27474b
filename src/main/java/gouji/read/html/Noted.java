package gouji.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * What a web page holds besides its words, found in one walk.
 *
 * @param notes named notes of its publishing system
 * @param headings its main headings
 * @param sheets style sheets in the page
 */
record Noted(List<Element> notes, List<Element> headings, List<Element> sheets) {
    static Noted of(Document page) {
        Noted noted = new Noted(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        page.traverse((node, depth) -> noted.add(node));
        return noted;
    }

    private void add(Node node) {
        switch (node.normalName()) {
            case "meta" -> notes.add((Element) node);
            case "h1" -> headings.add((Element) node);
            case "style" -> sheets.add((Element) node);
            default -> {}
        }
    }

    /** The notes of a name, whatever the case of its letters. */
    Stream<Element> notes(String name) {
        return notes.stream().filter(note -> note.attr("name").equalsIgnoreCase(name));
    }
}
