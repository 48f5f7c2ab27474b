package gouji.read.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.jsoup.nodes.Element;

/** How the elements of a web page look as a desktop browser shows them: their display, and which are hidden. */
final class ComputedStyles {
    private static final Set<String> UNSHOWN = Set.of(
            "visible-xs",
            "visible-xs-block",
            "visible-sm",
            "visible-print",
            "visible-print-block",
            "hidden-md",
            "hidden-lg",
            "d-md-none",
            "d-lg-none",
            "mobile-only",
            "only-mobile",
            "phone-only",
            "sr-only",
            "visually-hidden");
    /** Classes that often hide by a sheet outside of the page. */
    private static final Set<String> DOUBTFUL =
            Set.of("hide", "hidden", "d-none", "invisible", "is-hidden", "print-only");

    private static final Set<String> TABLE = Set.of("table", "thead", "tbody", "tfoot", "tr", "td", "th");

    private final StyleSheets sheets;
    private final boolean tags;
    private final Map<String, Declarations> attributes = new HashMap<>();
    private final Map<Element, DisplayType> looks = new IdentityHashMap<>();

    ComputedStyles(StyleSheets sheets) {
        this.sheets = sheets;
        this.tags = sheets.nameTags();
    }

    /** For an element asked for once; the others are remembered by {@link #look}. */
    boolean isHidden(Element element) {
        return !isPlain(element) && make(element).hidden();
    }

    /** Whether a cell is taken out of its row, so that the next one moves into its place. */
    boolean isOut(Element cell) {
        return !isPlain(cell)
                && (isOutByName(cell) || said(cell).getOrDefault("display", "").equals("none"));
    }

    /** Whether no style can speak of it. */
    private boolean isPlain(Element element) {
        return element.attributesSize() == 0 && !tags;
    }

    /** How an element looks. */
    DisplayType look(Element element) {
        if (isPlain(element)) {
            return DisplayType.PLAIN;
        }
        DisplayType known = looks.get(element);
        if (known == null) {
            known = make(element);
            looks.put(element, known);
        }
        return known;
    }

    private DisplayType make(Element element) {
        Map<String, String> said = said(element);
        List<String> classes = classes(element.attr("class"));
        boolean hidden = isOutByName(element) || isHidden(element, said);
        return new DisplayType(hidden, element.attr("role"), classes, said.getOrDefault("display", ""));
    }

    /** Whether its attributes alone hide it. */
    static boolean isOutByName(Element element) {
        return element.attributesSize() > 0 && isNamedOut(element);
    }

    private static boolean isNamedOut(Element element) {
        String classes = element.attr("class");
        return element.hasAttr("hidden") || !classes.isEmpty() && !Collections.disjoint(UNSHOWN, classes(classes));
    }

    /** A block a script may show again is not hidden; nor is a page that a script shows when it is ready. */
    private boolean isHidden(Element element, Map<String, String> said) {
        if (said.isEmpty() || element.normalName().equals("body")) {
            return false;
        }
        boolean struck = said.getOrDefault("text-decoration", "").contains("line-through");
        boolean none = said.getOrDefault("display", "").equals("none");
        boolean block = HtmlElements.isBlock(element);
        return none && !isShownAgain(element)
                || struck
                || said.getOrDefault("mso-hide", "").equals("all")
                || said.getOrDefault("visibility", "").equals("hidden")
                || !none && !block && !Visibility.SEEN.in(said, false).shows();
    }

    private boolean isShownAgain(Element element) {
        Declarations own = own(element);
        List<StyleRule> hiding = rules(element).stream()
                .filter(r -> r.said().value("display").equals("none"))
                .toList();
        return !own.value("display").equals("none")
                && hiding.stream().allMatch(r -> r.said().important().isEmpty() && sheets.showAgain(r.key()));
    }

    /** What all styles together say of an element: the strongest value of each property. */
    Map<String, String> said(Element element) {
        if (isPlain(element)) {
            return Map.of();
        }
        Declarations own = element.attributesSize() == 0 ? Declarations.NONE : own(element);
        List<StyleRule> rules = rules(element);
        if (own.isEmpty() && rules.isEmpty()) {
            return Map.of();
        }
        Map<String, String> said = new HashMap<>();
        rules.forEach(r -> r.over(said, false));
        said.putAll(own.plain());
        rules.forEach(r -> r.over(said, true));
        said.putAll(own.important());
        return said;
    }

    private List<StyleRule> rules(Element element) {
        return sheets.sayNothing()
                ? List.of()
                : sheets.rules(element, names(element)).stream()
                        .filter(r -> !r.added())
                        .toList();
    }

    /** Whether a style adds words of its own to an element. */
    boolean addsWords(Element element) {
        return !sheets.sayNothing()
                && sheets.rules(element, names(element)).stream()
                        .filter(StyleRule::added)
                        .map(r -> r.said().value("content"))
                        .anyMatch(c -> c.contains("attr(")
                                || c.contains("counter")
                                || c.matches(".*[\\p{L}\\p{N}].*")
                                        && !c.matches("none|normal|[\"']\\\\[0-9a-f]+[\"']"));
    }

    /**
     * The ink inside an element, when it is known around it.
     *
     * @param said what its styles say
     */
    Visibility ink(Element element, Map<String, String> said, Visibility around) {
        Visibility ink = around.in(ofShape(element, said), HtmlElements.isBlock(element));
        if (element.attributesSize() == 0 && !element.normalName().equals("bdo")) {
            return ink;
        }
        boolean named = element.attributesSize() > 0
                && said.getOrDefault("display", "").isEmpty()
                && !Collections.disjoint(DOUBTFUL, classes(element.attr("class")));
        boolean white = Visibility.isWhite(element.attr("color").toLowerCase(java.util.Locale.ROOT));
        boolean doubt = named && ink.shows() || element.normalName().equals("bdo");
        return doubt || white
                ? new Visibility(
                        ink.gone(),
                        ink.invisible(),
                        ink.sizeless(),
                        ink.clear(),
                        ink.white() || white,
                        ink.doubtful() || doubt)
                : ink;
    }

    /** The parts of a table grow with what they hold: no height or width of theirs cuts it off. */
    private static Map<String, String> ofShape(Element element, Map<String, String> said) {
        if (said.isEmpty() || !TABLE.contains(element.normalName())) {
            return said;
        }
        Map<String, String> shown = new HashMap<>(said);
        shown.keySet().removeIf(name -> name.startsWith("overflow"));
        return shown;
    }

    /** What its own attribute says; most elements of a page share a few. */
    private Declarations own(Element element) {
        String style = element.attr("style");
        return style.isEmpty() ? Declarations.NONE : attributes.computeIfAbsent(style, Declarations::of);
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
    private static List<String> names(Element element) {
        List<String> names = new ArrayList<>(List.of("*", element.normalName()));
        classes(element.attr("class")).forEach(name -> names.add("." + name));
        if (element.hasAttr("id")) {
            names.add("#" + element.id());
        }
        return names;
    }
}
