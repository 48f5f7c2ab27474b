package gouji.read.html;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * A rule of a style sheet for one selector.
 *
 * @param key the simple selector by which it is found: the last id, class or tag it names, or "*"
 * @param selector what it is for
 * @param weight which of two rules is stronger
 * @param order which of two as strong is: the later one
 * @param said what it says
 * @param added whether it is for words the style adds before or after the element
 */
record StyleRule(String key, Evaluator selector, int weight, int order, Declarations said, boolean added) {
    private static final int ID = 10_000;
    private static final int CLASS = 100;
    private static final Pattern ADDED = Pattern.compile("::?(?:before|after)$");
    /** What is so only while somebody points at it, or for links. */
    private static final Pattern MOMENT =
            Pattern.compile(":(?:hover|focus|active|visited|target|checked|disabled|link|selection|-|:|focus-)");

    private static final Pattern SIMPLE =
            Pattern.compile("([#.]?)([\\w\\u0080-\\uffff-]+)|\\[[^]]*]|:[\\w-]+(?:\\([^)]*\\))?");
    private static final Pattern LAST = Pattern.compile("[^ \t\n\r\f>+~]+$");

    /** The rule for a selector, when it can be understood and is so while nobody touches the page. */
    static Optional<StyleRule> of(String selector, int order, Declarations said) {
        Matcher adding = ADDED.matcher(selector);
        boolean added = adding.find();
        String plain = added ? selector.substring(0, adding.start()) : selector;
        if (plain.isEmpty() || MOMENT.matcher(plain).find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new StyleRule(key(plain), QueryParser.parse(plain), weight(plain), order, said, added));
        } catch (IllegalStateException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String key(String selector) {
        Matcher last = LAST.matcher(selector);
        String key = "*";
        Matcher simple = SIMPLE.matcher(last.find() ? last.group() : selector);
        while (simple.find()) {
            boolean named = simple.group(2) != null;
            boolean better = named && (key.equals("*") || !simple.group(1).isEmpty());
            key = better ? name(simple) : key;
        }
        return key;
    }

    private static String name(Matcher simple) {
        String name = simple.group();
        return simple.group(1).isEmpty() ? name.toLowerCase(java.util.Locale.ROOT) : name;
    }

    private static int weight(String selector) {
        int weight = 0;
        Matcher simple = SIMPLE.matcher(selector);
        while (simple.find()) {
            boolean tag = simple.group(2) != null && simple.group(1).isEmpty();
            weight += "#".equals(simple.group(1)) ? ID : tag ? 1 : CLASS;
        }
        return weight;
    }

    boolean isFor(Element element) {
        return element.is(selector);
    }

    /** Puts what it says over what weaker rules said. */
    void over(Map<String, String> values, boolean important) {
        values.putAll(important ? said.important() : said.plain());
    }
}
