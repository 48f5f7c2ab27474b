package gouji.read.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What has to be known of a web page before its words are read, found in one walk. */
final class PageMetadata {
    private final List<Element> notes = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();
    private final List<Element> sheets = new ArrayList<>();
    private final Set<Element> aroundTables = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> aroundPictures = Collections.newSetFromMap(new IdentityHashMap<>());

    PageMetadata(Document page) {
        page.traverse((node, depth) -> add(node));
    }

    /** The notes of its publishing system that have this name, whatever the case of its letters. */
    Stream<Element> notes(String name) {
        return notes.stream().filter(note -> note.attr("name").equalsIgnoreCase(name));
    }

    /** Its main headings. */
    List<Element> headings() {
        return headings;
    }

    /** Style sheets in the page. */
    List<Element> sheets() {
        return sheets;
    }

    /** The elements inside which tables stand. */
    Set<Element> aroundTables() {
        return aroundTables;
    }

    /** The elements inside which pictures or links stand. */
    Set<Element> aroundPictures() {
        return aroundPictures;
    }

    private void add(Node node) {
        switch (node.normalName()) {
            case "meta" -> notes.add((Element) node);
            case "h1" -> headings.add((Element) node);
            case "style" -> sheets.add((Element) node);
            case "table" -> surround(node, aroundTables);
            case "img", "a", "iframe", "embed", "object" -> surround(node, aroundPictures);
            default -> {}
        }
    }

    private static void surround(Node inner, Set<Element> around) {
        Node at = inner.parent();
        while (at != null && around.add((Element) at)) {
            at = at.parent();
        }
    }
}
