package gouji.read.html;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a part of a style sheet is meant for a page on the screen of a desktop. */
final class Media {
    /** Width of the window in pixels. */
    private static final double WIDTH = 1366;

    private static final Pattern FEATURE = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern SIZE =
            Pattern.compile("(min-|max-)?(?:device-)?width(:|>=|<=|>|<)([0-9.]+)(px|em|rem)?");
    private static final int EM = 16;

    private Media() {}

    /** Whether a list of media queries holds; what is not known does not. */
    static boolean isDesktop(String queries) {
        String list = queries.toLowerCase(Locale.ROOT);
        return list.isBlank() || Arrays.stream(list.split(",")).anyMatch(Media::holds);
    }

    private static boolean holds(String query) {
        String rest = query.strip();
        boolean not = rest.startsWith("not ");
        boolean type = isScreen(rest.replaceAll("\\(.*", "")
                .replaceAll("\\b(not|only|and)\\b", "")
                .strip());
        boolean all = type;
        Matcher features = FEATURE.matcher(rest.replace(" ", ""));
        while (features.find()) {
            all &= has(features.group(1));
        }
        return not != all;
    }

    private static boolean isScreen(String type) {
        return type.isEmpty() || type.equals("all") || type.equals("screen");
    }

    private static boolean has(String feature) {
        Matcher size = SIZE.matcher(feature);
        if (!size.matches()) {
            return feature.equals("orientation:landscape") || feature.equals("hover:hover") || feature.equals("color");
        }
        double wanted = Double.parseDouble(size.group(3))
                * (size.group(4) == null || size.group(4).equals("px") ? 1 : EM);
        boolean least = "min-".equals(size.group(1)) || size.group(2).startsWith(">");
        return least ? wanted <= WIDTH : wanted >= WIDTH;
    }
}
