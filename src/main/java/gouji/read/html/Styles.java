package gouji.read.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.jsoup.nodes.Element;

/** How the elements of a web page look as a desktop browser shows them: their display, and which are hidden. */
final class Styles {
    private static final Set<String> UNSHOWN = Set.of(
            "visible-xs",
            "visible-xs-block",
            "visible-sm",
            "hidden-md",
            "hidden-lg",
            "d-md-none",
            "d-lg-none",
            "mobile-only",
            "only-mobile",
            "phone-only",
            "sr-only",
            "visually-hidden");

    private final StyleSheets sheets;
    private final Map<Element, Look> looks = new IdentityHashMap<>();

    Styles(StyleSheets sheets) {
        this.sheets = sheets;
    }

    /** For an element asked for once; the others are remembered by {@link #look}. */
    boolean isHidden(Element element) {
        return element.attributesSize() > 0 && make(element).hidden();
    }

    /** How an element looks. */
    Look look(Element element) {
        if (element.attributesSize() == 0) {
            return Look.PLAIN;
        }
        Look known = looks.get(element);
        if (known == null) {
            known = make(element);
            looks.put(element, known);
        }
        return known;
    }

    private Look make(Element element) {
        Declarations own = Declarations.of(element.attr("style"));
        List<String> classes = classes(element.attr("class"));
        List<String> selectors = sheets.sayNothing() ? List.of() : selectors(element, classes);
        boolean hidden = element.hasAttr("hidden")
                || own.hide()
                || !classes.isEmpty() && !Collections.disjoint(UNSHOWN, classes)
                || sheets.hide(element, selectors);
        String display = own.display();
        return new Look(hidden, element.attr("role"), classes, display.isEmpty() ? sheets.display(selectors) : display);
    }

    private static List<String> classes(String attribute) {
        if (attribute.isEmpty()) {
            return List.of();
        }
        List<String> classes = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(attribute);
        while (tokens.hasMoreTokens()) {
            classes.add(tokens.nextToken());
        }
        return classes;
    }

    /** The element as simple selectors name it. */
    private static List<String> selectors(Element element, List<String> classes) {
        List<String> selectors = new ArrayList<>();
        for (String name : classes) {
            selectors.add("." + name);
            selectors.add(element.normalName() + "." + name);
        }
        if (element.hasAttr("id")) {
            selectors.add("#" + element.id());
        }
        return selectors;
    }
}
