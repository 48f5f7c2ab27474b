package gouji.read.word.docx;

import gouji.read.document.Colour;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a piece of text or a cell is painted on.
 *
 * @param colour its colour, or null where nobody can tell
 */
record BackgroundColour(@Nullable Colour colour) {
    static final BackgroundColour WHITE = new BackgroundColour(Colour.WHITE);
    static final BackgroundColour UNKNOWN = new BackgroundColour(null);

    private static final Map<String, String> MARKERS = Map.of("white", "FFFFFF", "yellow", "FFFF00", "black", "000000");

    /** The ground a current element {@code shd} tells, or null when it paints nothing; passes to its end. */
    static @Nullable BackgroundColour shaded(XmlElements xml) {
        String pattern = xml.attribute("val");
        String fill = xml.attribute("fill");
        boolean themed = xml.attribute("themeFill") != null || xml.attribute("themeColor") != null;
        xml.skip();
        boolean plain = pattern == null || pattern.equals("clear") || pattern.equals("nil");
        if (plain && (fill == null || fill.equals("auto")) && !themed) {
            return null;
        }
        return plain ? new BackgroundColour(Colour.of(fill)) : UNKNOWN;
    }

    /** The ground a current element {@code highlight} tells, or null when it paints nothing; passes to its end. */
    static @Nullable BackgroundColour marked(XmlElements xml) {
        String name = xml.value();
        return name == null || name.equals("none") ? null : new BackgroundColour(Colour.of(MARKERS.get(name)));
    }
}
