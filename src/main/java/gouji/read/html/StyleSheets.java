package gouji.read.html;

import gouji.read.document.Space;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * The style sheets in a web page. Only their rules for a class or an id count, also those inside another element that hide.
 * What some other rule shows again, as scripts do with the open leaf of a register, is not held to be hidden.
 */
final class StyleSheets {
    private final Map<String, String> displays = new HashMap<>();
    private final List<String> shown = new ArrayList<>();
    /** For the last class or id of a selector of several parts the whole of those that hide. */
    private final Map<String, List<Evaluator>> hidden = new HashMap<>();

    StyleSheets(List<Element> sheets) {
        sheets.forEach(sheet -> read(sheet.data()));
    }

    /** Whether no rule of theirs counts. */
    boolean sayNothing() {
        return displays.isEmpty() && hidden.isEmpty();
    }

    /**
     * Whether they hide an element.
     *
     * @param selectors the simple selectors that name it
     */
    boolean hide(Element element, List<String> selectors) {
        for (String name : selectors) {
            boolean hides = "none".equals(displays.get(name))
                    || hidden.getOrDefault(name, List.of()).stream().anyMatch(element::is);
            if (hides && shown.stream().noneMatch(s -> s.contains(name))) {
                return true;
            }
        }
        return false;
    }

    /** The value of {@code display} for the first of these simple selectors that has one, or "". */
    String display(List<String> selectors) {
        for (String name : selectors) {
            if (displays.containsKey(name)) {
                return displays.get(name);
            }
        }
        return "";
    }

    private void read(String sheet) {
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
                readRule(depth == 0 ? selectors : "@", Declarations.of(sheet.substring(Math.min(from, at), at)));
                from = at + 1;
            }
        }
    }

    /** Remembers a selector of several parts that ends with a class or an id; one jsoup cannot read hides nothing. */
    private void hide(String selector) {
        int last = Math.max(selector.lastIndexOf('.'), selector.lastIndexOf('#'));
        if (last <= 0 || selector.indexOf(' ', last) >= 0 || selector.indexOf('>', last) >= 0) {
            return;
        }
        evaluator(selector).ifPresent(e -> hidden.computeIfAbsent(selector.substring(last), k -> new ArrayList<>())
                .add(e));
    }

    private static Optional<Evaluator> evaluator(String selector) {
        try {
            return Optional.of(QueryParser.parse(selector));
        } catch (IllegalStateException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Rules for some media only begin with an at sign and do not count. */
    private void readRule(String selectors, Declarations declarations) {
        String value = declarations.hide() ? "none" : declarations.display();
        if (selectors.contains("@") || value.isEmpty()) {
            return;
        }
        for (String selector : selectors.split(",")) {
            String name =
                    Space.trim(selector.substring(selector.lastIndexOf("*/") < 0 ? 0 : selector.lastIndexOf("*/") + 2));
            boolean plain = name.indexOf(':') < 0 && name.indexOf('[') < 0;
            if (plain && name.indexOf(' ') < 0 && name.indexOf('>') < 0) {
                displays.put(name, value);
            }
            if (!declarations.hide()) {
                shown.add(name);
            } else if (plain) {
                hide(name);
            }
        }
    }
}
