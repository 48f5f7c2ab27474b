package gouji.read.html;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether words at a place of a page are seen, as styles around them decide.
 *
 * @param gone whether an element around them is not shown, whatever those inside it say
 * @param invisible whether the innermost that tells has no visibility
 * @param sizeless whether their type has no size
 * @param clear whether they have no colour
 * @param white whether they are white on a ground nobody coloured
 * @param doubtful whether nobody can tell by the styles
 */
record Visibility(boolean gone, boolean invisible, boolean sizeless, boolean clear, boolean white, boolean doubtful) {
    /** Words of a page without styles. */
    static final Visibility SEEN = new Visibility(false, false, false, false, false, false);

    /** So far to the side or above nothing is on the page. */
    private static final double FAR = 400;
    /** Type of so few pixels nobody reads. */
    private static final double TINY = 3;

    private static final Pattern NUMBER = Pattern.compile("(-?[0-9]*\\.?[0-9]+)(.*)");
    private static final Set<String> AWAY = Set.of("absolute", "fixed");

    /** Whether they are seen. */
    boolean shows() {
        return !gone && !invisible && !sizeless && !clear;
    }

    /** Whether it is not sure that what shows is seen. */
    boolean isUnsure() {
        return doubtful || white;
    }

    /**
     * Inside an element.
     *
     * @param said what its styles say
     * @param block whether it is a block of its own
     */
    Visibility in(Map<String, String> said, boolean block) {
        if (said.isEmpty()) {
            return this;
        }
        boolean box = block || isBox(said);
        String visibility = said.getOrDefault("visibility", "");
        String colour = said.getOrDefault("-webkit-text-fill-color", said.getOrDefault("color", ""));
        String size = said.getOrDefault("font-size", said.getOrDefault("font", ""));
        boolean ground = isGround(said);
        return new Visibility(
                gone || isGone(said, box),
                visibility.isEmpty() ? invisible : !visibility.equals("visible"),
                isZero(size) || sizeless && !isAbsolute(size),
                colour.isEmpty() ? clear : isClear(colour),
                (colour.isEmpty() ? white : isWhite(colour)) && !ground,
                doubtful || isDoubtful(said, box, size));
    }

    private static boolean isBox(Map<String, String> said) {
        String display = said.getOrDefault("display", "");
        return display.contains("block")
                || display.contains("flex")
                || display.contains("grid")
                || AWAY.contains(said.getOrDefault("position", ""))
                || isMoved(said);
    }

    /** Whether the element may stand at another place than its words do in the source. */
    static boolean isMoved(Map<String, String> said) {
        String side = said.getOrDefault("float", "none");
        return !side.equals("none") || AWAY.contains(said.getOrDefault("position", ""));
    }

    private static boolean isGone(Map<String, String> said, boolean box) {
        String lines = said.getOrDefault("text-decoration", "") + said.getOrDefault("text-decoration-line", "");
        return said.getOrDefault("display", "").equals("none")
                || said.getOrDefault("mso-hide", "").equals("all")
                || said.getOrDefault("content-visibility", "").equals("hidden")
                || lines.contains("line-through")
                || isZero(said.getOrDefault("opacity", ""))
                || isAside(said, box)
                || box && isCut(said)
                || isScaledAway(said.getOrDefault("transform", ""));
    }

    private static boolean isScaledAway(String transform) {
        return transform.matches(".*scale[xy3d]*\\(0(?:\\.0*)?[,)].*")
                || transform.matches(".*translate[^)]*-\\d{4,}.*");
    }

    private static boolean isAside(Map<String, String> said, boolean box) {
        boolean away = AWAY.contains(said.getOrDefault("position", ""))
                || said.getOrDefault("position", "").equals("relative");
        boolean off = isFar(said, "left") || isFar(said, "top") || isFar(said, "right") || isFar(said, "bottom");
        return away && off || box && (isFar(said, "text-indent") || isFar(said, "margin-left"));
    }

    private static boolean isFar(Map<String, String> said, String name) {
        return Math.abs(number(said.getOrDefault(name, ""))) > FAR;
    }

    private static boolean isCut(Map<String, String> said) {
        String clip = said.getOrDefault("clip", "");
        boolean clipped = AWAY.contains(said.getOrDefault("position", "")) && clip.startsWith("rect");
        boolean inset = said.getOrDefault("clip-path", "").matches("(inset\\((?:[5-9]\\d|100)%.*|circle\\(0.*)");
        return clipped || inset || isOverflowing(said) && isThin(said);
    }

    private static boolean isOverflowing(Map<String, String> said) {
        String over = said.getOrDefault("overflow", "")
                + said.getOrDefault("overflow-x", "")
                + said.getOrDefault("overflow-y", "");
        return over.contains("hidden") || over.contains("clip");
    }

    private static boolean isThin(Map<String, String> said) {
        for (String name : new String[] {"width", "height", "max-width", "max-height"}) {
            String value = said.getOrDefault(name, "");
            if (!value.isEmpty() && Math.abs(number(value)) <= 2 && !value.endsWith("%") || value.equals("0%")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDoubtful(Map<String, String> said, boolean box, String size) {
        String transform = said.getOrDefault("transform", "none");
        double opacity = number(said.getOrDefault("opacity", "1"));
        return said.values().stream().anyMatch(v -> v.contains("var(") || v.contains("\\"))
                || said.getOrDefault("unicode-bidi", "").contains("override")
                || transform.contains("scale")
                || transform.contains("rotate")
                || transform.contains("matrix")
                || !Set.of("", "auto", "none").contains(said.getOrDefault("clip-path", said.getOrDefault("clip", "")))
                || !box && isOverflowing(said) && isThin(said)
                || opacity < 0.2
                || isTiny(size) && !isZero(size);
    }

    private static boolean isGround(Map<String, String> said) {
        String ground = said.getOrDefault("background-color", "")
                + said.getOrDefault("background", "")
                + said.getOrDefault("background-image", "");
        return !ground.isEmpty() && !isClear(ground) && !isWhite(ground) && !ground.equals("none");
    }

    /** Whether type of a size is not or hardly to be seen. */
    static boolean isTiny(String size) {
        return !size.isEmpty() && (isZero(size) || size.matches("[0-9.]+(px|pt)?(/.*)?") && number(size) < TINY);
    }

    private static boolean isZero(String value) {
        return value.matches("-?(0+\\.?0*|\\.0+)(%|[a-z]+)?(/.*)?");
    }

    /** Whether a size does not depend on that around it. */
    private static boolean isAbsolute(String size) {
        return size.matches("[0-9.]+(px|pt|rem|cm|mm|in|pc|vw|vh).*|medium|small|large|x-.*|xx-.*");
    }

    static boolean isClear(String colour) {
        return colour.contains("transparent")
                || colour.matches("(?:rgba|hsla)\\(.*[,/](?:0|0?\\.0\\d*|0%)\\)|#[0-9a-f]{3}0|#[0-9a-f]{6}00");
    }

    static boolean isWhite(String colour) {
        return colour.matches(
                "white|#fff|#ffff|#ffffff|#ffffffff|rgba?\\(255,255,255(,1)?\\)|snow|ivory|#fefefe|#fdfdfd");
    }

    private static double number(String value) {
        Matcher number = NUMBER.matcher(value);
        return number.matches()
                ? Double.parseDouble(number.group(1)) * (number.group(2).matches("r?em") ? 16 : 1)
                : Double.NaN;
    }
}
