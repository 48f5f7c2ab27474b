package gouji.read.html;

import gouji.text.Space;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The style sheets in a web page, as far as they count on the screen of a desktop and may tell whether words are seen. */
final class StyleSheets {
    private static final Set<String> TYPE = Set.of("font", "font-size");
    private static final Set<String> PAINT =
            Set.of("color", "-webkit-text-fill-color", "background", "background-color", "background-image");
    private static final Set<String> SIZE =
            Set.of("width", "height", "max-width", "max-height", "left", "top", "right", "bottom");
    private static final int DEEPEST = 20;

    private final Map<String, List<StyleRule>> rules = new HashMap<>();
    private final List<String> shown = new ArrayList<>();

    StyleSheets(List<Element> sheets) {
        List<StyleRule> all = new ArrayList<>();
        sheets.stream().filter(sheet -> Media.isDesktop(sheet.attr("media"))).forEach(sheet -> read(sheet.data(), all));
        Set<String> idle = idle(all);
        for (StyleRule rule : all) {
            rule.said().plain().keySet().removeAll(idle);
            rule.said().important().keySet().removeAll(idle);
            if (!rule.said().isEmpty()) {
                rules.computeIfAbsent(rule.key(), k -> new ArrayList<>()).add(rule);
            }
        }
    }

    /** Properties that are named by many rules and hide nothing in any of these. */
    private static Set<String> idle(List<StyleRule> all) {
        Set<String> idle = new java.util.HashSet<>();
        if (all.stream()
                .noneMatch(r -> Visibility.isTiny(r.said().value("font-size"))
                        || Visibility.isTiny(r.said().value("font")))) {
            idle.addAll(TYPE);
        }
        if (all.stream()
                .noneMatch(r -> Visibility.isClear(r.said().value("color"))
                        || Visibility.isWhite(r.said().value("color"))
                        || Visibility.isClear(r.said().value("-webkit-text-fill-color")))) {
            idle.addAll(PAINT);
        }
        if (all.stream()
                .noneMatch(r -> !r.said().value("overflow").isEmpty()
                        || !r.said().value("position").isEmpty())) {
            idle.addAll(SIZE);
        }
        return idle;
    }

    /** Whether no rule of theirs counts. */
    boolean sayNothing() {
        return rules.isEmpty();
    }

    /** Whether some rule names elements by their tag alone. */
    boolean nameTags() {
        return rules.keySet().stream().anyMatch(k -> k.charAt(0) != '.' && k.charAt(0) != '#');
    }

    /**
     * The rules for an element, the weakest first.
     *
     * @param names the simple selectors that name it
     */
    List<StyleRule> rules(Element element, List<String> names) {
        List<StyleRule> own = new ArrayList<>();
        for (String name : names) {
            for (StyleRule rule : rules.getOrDefault(name, List.of())) {
                if (rule.isFor(element)) {
                    own.add(rule);
                }
            }
        }
        own.sort(Comparator.comparingInt(StyleRule::weight).thenComparingInt(StyleRule::order));
        return own;
    }

    /** Whether another rule shows what one found by this name hides, as scripts do with the open leaf of a register. */
    boolean showAgain(String name) {
        boolean tag = name.charAt(0) != '.' && name.charAt(0) != '#';
        return shown.stream().anyMatch(s -> tag ? s.matches("(.*[ \t\n\r\f>+~])?" + name + "\\b.*") : s.contains(name));
    }

    private void read(String sheet, List<StyleRule> all) {
        String css =
                sheet.replaceAll("(?s)/\\*.*?\\*/", " ").replace("<!--", " ").replace("-->", " ");
        Deque<String> open = new ArrayDeque<>();
        int from = 0;
        for (int at = 0; at < css.length(); at++) {
            char c = css.charAt(at);
            if (c == '{') {
                open.push(inside(open.peek(), Space.trim(css.substring(from, at))));
                from = at + 1;
            } else if (c == '}' || c == ';' && (open.isEmpty() || isOff(open.peek()) || nests(css, at))) {
                body(open.peek(), css.substring(Math.min(from, at), at), all);
                from = at + 1;
                if (c == '}' && !open.isEmpty()) {
                    open.pop();
                }
            }
            if (open.size() > DEEPEST) {
                return;
            }
        }
    }

    /** Whether after a semicolon a rule inside this one begins. */
    private static boolean nests(String css, int semicolon) {
        int end = css.indexOf('}', semicolon);
        int next = css.indexOf('{', semicolon);
        return next >= 0 && (end < 0 || next < end);
    }

    private static boolean isOff(String selectors) {
        return selectors.startsWith("@");
    }

    /** The selectors in force inside a block: "" where all rules count, those that begin with an at sign where none does. */
    private static String inside(String outer, String head) {
        String around = outer == null ? "" : outer;
        if (isOff(around)) {
            return around;
        }
        if (head.startsWith("@")) {
            String name = head.split("[ \t\n\r\f(]", 2)[0];
            boolean counts = name.equals("@media")
                    ? Media.isDesktop(head.substring(name.length()))
                    : name.equals("@layer") || name.equals("@supports") && !head.contains("not");
            return counts ? around : "@";
        }
        return around.isEmpty() ? head : nested(around, head);
    }

    private static String nested(String outer, String head) {
        List<String> all = new ArrayList<>();
        for (String around : outer.split(",", 0)) {
            for (String inner : head.split(",", 0)) {
                all.add(inner.contains("&") ? inner.replace("&", around) : around + " " + inner);
            }
        }
        return String.join(",", all);
    }

    private void body(String selectors, String text, List<StyleRule> all) {
        if (selectors == null || selectors.isEmpty() || isOff(selectors)) {
            return;
        }
        Declarations said = Declarations.all(text);
        if (said.isEmpty()) {
            return;
        }
        String display = said.value("display");
        boolean shows = !display.isEmpty() && !display.equals("none");
        for (String selector : selectors.split(",(?![^(]*\\))", 0)) {
            String name = Space.trim(selector);
            if (shows) {
                shown.add(name);
            }
            StyleRule.of(
                            name,
                            all.size(),
                            new Declarations(new HashMap<>(said.plain()), new HashMap<>(said.important())))
                    .ifPresent(all::add);
        }
    }
}
