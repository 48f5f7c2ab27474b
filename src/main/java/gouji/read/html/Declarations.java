package gouji.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a style says of an element, in an attribute or a rule of a sheet: the value of each property that may matter, in
 * lower case and without white space.
 *
 * @param plain those that a stronger rule may overrule
 * @param important those marked so
 */
record Declarations(Map<String, String> plain, Map<String, String> important) {
    static final Declarations NONE = new Declarations(Map.of(), Map.of());

    /** Properties that can keep words from being seen, or be needed to know whether they are. */
    private static final Set<String> MATTER = Set.of(
            "display",
            "visibility",
            "content-visibility",
            "opacity",
            "mso-hide",
            "text-decoration",
            "text-decoration-line",
            "font",
            "font-size",
            "color",
            "-webkit-text-fill-color",
            "background",
            "background-color",
            "background-image",
            "text-indent",
            "position",
            "left",
            "top",
            "right",
            "bottom",
            "margin-left",
            "clip",
            "clip-path",
            "overflow",
            "overflow-x",
            "overflow-y",
            "width",
            "height",
            "max-width",
            "max-height",
            "transform",
            "float",
            "unicode-bidi",
            "content");

    /** Parts of declarations that may hide: most styles hold none of them. */
    private static final List<String> TELLING = List.of(
            "display",
            "visib",
            "hide",
            "line-through",
            "opacity",
            "indent",
            "position",
            "clip",
            "overflow",
            "transparent",
            "rgba",
            "hsla",
            "#fff",
            "color:white",
            "color: white",
            "rgb(255",
            "transform",
            "float",
            "bidi",
            "margin-left:-",
            "margin-left: -",
            "\\",
            "/*");

    /** What the attribute of an element says, when it may hide anything. */
    static Declarations of(String style) {
        String lower = style.toLowerCase(Locale.ROOT);
        for (String part : TELLING) {
            if (lower.contains(part)) {
                return all(lower);
            }
        }
        return isTiny(lower) ? all(lower) : NONE;
    }

    /** Whether a size of type begins with 0, 1 or 2 and has no second digit. */
    private static boolean isTiny(String style) {
        for (int at = style.indexOf("font"); at >= 0; at = style.indexOf("font", at + 1)) {
            int value = style.indexOf(':', at) + 1;
            while (value > 0 && value < style.length() && style.charAt(value) == ' ') {
                value++;
            }
            boolean small = value > 0 && value < style.length() && ".012".indexOf(style.charAt(value)) >= 0;
            boolean longer = value + 1 < style.length() && Character.isDigit(style.charAt(value + 1));
            if (small && !longer) {
                return true;
            }
        }
        return false;
    }

    /** All that a style says of the properties that matter. */
    static Declarations all(String style) {
        Map<String, String> plain = new HashMap<>();
        Map<String, String> important = new HashMap<>();
        for (String declaration : parts(compact(style))) {
            int colon = declaration.indexOf(':');
            String name = colon < 0 ? "" : declaration.substring(0, colon);
            if (MATTER.contains(name)) {
                String value = declaration.substring(colon + 1);
                boolean strong = value.endsWith("!important");
                String said = strong ? value.substring(0, value.lastIndexOf('!')) : value;
                (strong ? important : plain).put(name, said);
            }
        }
        return plain.isEmpty() && important.isEmpty() ? NONE : new Declarations(plain, important);
    }

    private static String compact(String style) {
        StringBuilder compact = new StringBuilder(style.length());
        for (int i = 0; i < style.length(); i++) {
            if (style.startsWith("/*", i)) {
                int end = style.indexOf("*/", i + 2);
                i = end < 0 ? style.length() : end + 1;
            } else if (style.charAt(i) > ' ') {
                compact.append(Character.toLowerCase(style.charAt(i)));
            }
        }
        return compact.toString();
    }

    /** Cuts at semicolons, not at those in brackets or quotes. */
    private static List<String> parts(String style) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        int depth = 0;
        char quote = 0;
        for (int at = 0; at < style.length(); at++) {
            char c = style.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(' || c == ')') {
                depth += c == '(' ? 1 : -1;
            } else if (c == ';' && depth <= 0) {
                parts.add(style.substring(from, at));
                from = at + 1;
            }
        }
        parts.add(style.substring(from));
        return parts;
    }

    boolean isEmpty() {
        return plain.isEmpty() && important.isEmpty();
    }

    /** The value it gives a property, or "". */
    String value(String name) {
        return important.getOrDefault(name, plain.getOrDefault(name, ""));
    }
}
