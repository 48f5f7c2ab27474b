package gouji.read.html;

import java.util.List;

/**
 * What a style says of an element, in an attribute or a rule of a sheet.
 *
 * @param text the declarations without white space, in lower case; "" when they say nothing that matters
 */
record Declarations(String text) {
    private static final String DISPLAY = "display:";

    /** Parts of the names of the properties that matter, as they are written: most styles hold none. */
    private static final List<String> TELLING =
            List.of("isplay", "ISPLAY", "isibility", "ISIBILITY", "hide", "HIDE", "line-through");

    private static final Declarations NONE = new Declarations("");

    static Declarations of(String style) {
        for (String part : TELLING) {
            if (style.contains(part)) {
                return compact(style);
            }
        }
        return NONE;
    }

    private static Declarations compact(String style) {
        StringBuilder compact = new StringBuilder(style.length());
        for (int i = 0; i < style.length(); i++) {
            if (style.charAt(i) > ' ') {
                compact.append(Character.toLowerCase(style.charAt(i)));
            }
        }
        return new Declarations(compact.toString());
    }

    /** Whether the element is not shown, or its words struck out. */
    boolean hide() {
        return text.contains("display:none")
                || text.contains("visibility:hidden")
                || text.contains("mso-hide:all")
                || text.contains("line-through");
    }

    /** The value of {@code display}, or "". */
    String display() {
        int at = text.indexOf(DISPLAY);
        int from = at + DISPLAY.length();
        int to = from;
        while (at >= 0 && to < text.length() && ";!}".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return at < 0 ? "" : text.substring(from, to);
    }
}
