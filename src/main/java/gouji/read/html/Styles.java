package gouji.read.html;

import gouji.read.document.Space;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.jsoup.nodes.Element;

/**
 * What the style of a web page says of an element as a desktop browser shows it: its display, and whether it is hidden.
 * Of the sheets in the page only rules for a single class or id count. An element that some other rule shows again, as
 * scripts do with the open leaf of a register, is not held to be hidden.
 */
final class Styles {
    private static final Set<String> PHONE = Set.of(
            "visible-xs",
            "visible-xs-block",
            "visible-sm",
            "hidden-md",
            "hidden-lg",
            "d-md-none",
            "d-lg-none",
            "mobile-only",
            "only-mobile",
            "phone-only");

    /** Parts of the names of the properties that matter, as they are written: most styles hold none. */
    private static final List<String> TELLING = List.of("isplay", "ISPLAY", "isibility", "ISIBILITY", "hide", "HIDE");

    private final Map<String, String> displays = new HashMap<>();
    private final List<String> shown = new ArrayList<>();
    private final Map<Element, Look> looks = new IdentityHashMap<>(1000);

    Styles(List<Element> sheets) {
        sheets.forEach(sheet -> readSheet(sheet.data()));
    }

    boolean isHidden(Element element) {
        return look(element).hidden();
    }

    /** How an element looks; it is asked for several times and made once. */
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
        String style = declared(element.attr("style"));
        List<String> classes = classes(element.attr("class"));
        List<String> selectors = displays.isEmpty() ? List.of() : selectors(element, classes);
        boolean hidden = element.hasAttr("hidden")
                || style.contains("display:none")
                || style.contains("visibility:hidden")
                || style.contains("mso-hide:all")
                || !Collections.disjoint(PHONE, classes)
                || isHidden(selectors);
        return new Look(hidden, element.attr("role"), classes, display(style, selectors));
    }

    /** A style attribute without white space, in lower case; "" where none of the properties that matter is in it. */
    private static String declared(String style) {
        for (String part : TELLING) {
            if (style.contains(part)) {
                return compact(style);
            }
        }
        return "";
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

    private boolean isHidden(List<String> selectors) {
        for (String name : selectors) {
            if ("none".equals(displays.get(name)) && shown.stream().noneMatch(s -> s.contains(name))) {
                return true;
            }
        }
        return false;
    }

    private String display(String style, List<String> selectors) {
        int at = style.indexOf("display:");
        if (at >= 0) {
            return valueAt(style, at + "display:".length());
        }
        for (String name : selectors) {
            if (displays.containsKey(name)) {
                return displays.get(name);
            }
        }
        return "";
    }

    private void readSheet(String sheet) {
        int depth = 0;
        int from = 0;
        String selectors = "";
        for (int at = 0; at < sheet.length(); at++) {
            char c = sheet.charAt(at);
            if (c == '{') {
                selectors = depth == 0 ? sheet.substring(from, at) : selectors;
                depth++;
                from = at + 1;
            } else if (c == '}') {
                depth = Math.max(0, depth - 1);
                readRule(depth == 0 ? selectors : "@", sheet.substring(Math.min(from, at), at));
                from = at + 1;
            }
        }
    }

    /** Rules for some media only begin with an at sign and do not count. */
    private void readRule(String selectors, String declarations) {
        String style = compact(declarations);
        boolean hides = style.contains("display:none") || style.contains("visibility:hidden");
        int display = style.indexOf("display:");
        if (selectors.contains("@") || !hides && display < 0) {
            return;
        }
        String value = hides ? "none" : valueAt(style, display + "display:".length());
        for (String selector : selectors.split(",")) {
            String name =
                    Space.trim(selector.substring(selector.lastIndexOf("*/") < 0 ? 0 : selector.lastIndexOf("*/") + 2));
            if (name.indexOf(' ') < 0 && name.indexOf(':') < 0 && name.indexOf('>') < 0) {
                displays.put(name, value);
            }
            if (!hides) {
                shown.add(name);
            }
        }
    }

    private static String valueAt(String style, int from) {
        int to = from;
        while (to < style.length() && ";!}".indexOf(style.charAt(to)) < 0) {
            to++;
        }
        return style.substring(from, to);
    }

    /** Without white space, in lower case. */
    private static String compact(String style) {
        StringBuilder compact = new StringBuilder(style.length());
        for (int i = 0; i < style.length(); i++) {
            if (style.charAt(i) > ' ') {
                compact.append(Character.toLowerCase(style.charAt(i)));
            }
        }
        return compact.toString();
    }
}
