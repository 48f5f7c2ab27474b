package gouji.read.word.docx;

import gouji.read.document.Colour;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The styles of a document, by id. */
final class Styles {
    private static final int BODY_TEXT = 9;

    /** Styles followed from one to that it is based on, which may go on in a circle; Word itself allows a dozen. */
    private static final int GENERATIONS = 100;

    private final Map<String, Style> styles = new HashMap<>();
    private @Nullable String usual;

    Styles(Optional<XmlElements> part) {
        part.ifPresent(this::read);
    }

    private void read(XmlElements xml) {
        while (xml.child("style")) {
            String id = xml.attribute("styleId");
            boolean isDefault = "paragraph".equals(xml.attribute("type")) && xml.attribute("default") != null;
            usual = isDefault ? id : usual;
            styles.put(id, style(xml));
        }
    }

    private static Style style(XmlElements xml) {
        String name = "";
        String basedOn = null;
        ParagraphFormat paragraph = new ParagraphFormat();
        TextFormat text = new TextFormat();
        Boolean paints = null;
        while (xml.child()) {
            switch (xml.name()) {
                case "name" -> name = String.valueOf(xml.value());
                case "basedOn" -> basedOn = xml.value();
                case "pPr" -> paragraph.read(xml);
                case "rPr" -> text.read(xml);
                case "tblPr", "tcPr", "trPr", "tblStylePr" -> paints = paints(xml) ? Boolean.TRUE : paints;
                default -> xml.skip();
            }
        }
        BackgroundColour ground = text.ground == null ? paragraph.ground : text.ground;
        return new Style(
                name,
                basedOn,
                paragraph.outline,
                paragraph.list,
                paragraph.level,
                text.hidden,
                text.struck,
                text.colour,
                ground,
                paints);
    }

    /** Whether anything within the current element is painted; passes to its end. */
    private static boolean paints(XmlElements xml) {
        boolean paints = false;
        while (xml.child()) {
            paints |= xml.name().equals("shd") ? BackgroundColour.shaded(xml) != null : paints(xml);
        }
        return paints;
    }

    /** 1 to 6 when paragraphs of a style are headings, else 0. */
    int heading(@Nullable String id, @Nullable Integer outline) {
        Integer level = outline == null ? inherited(id, Styles::outline) : outline;
        return level == null || level >= BODY_TEXT ? 0 : Math.min(level + 1, 6);
    }

    /** The list that numbers paragraphs of a style, or null. */
    @Nullable
    String list(@Nullable String id) {
        return inherited(id, Style::list);
    }

    @Nullable
    Integer level(@Nullable String id) {
        return inherited(id, Style::level);
    }

    boolean hides(@Nullable String id) {
        return Boolean.TRUE.equals(inherited(id, Style::hidden));
    }

    boolean strikes(@Nullable String id) {
        return Boolean.TRUE.equals(inherited(id, Style::struck));
    }

    /** The colour of text of a style, or null. */
    @Nullable
    Colour colour(@Nullable String id) {
        return inherited(id, Style::colour);
    }

    /** What text of a style is painted on, or null. */
    @Nullable
    BackgroundColour ground(@Nullable String id) {
        return inherited(id, Style::ground);
    }

    /** Whether a style of tables paints some of their cells. */
    boolean paints(String id) {
        return id != null && Boolean.TRUE.equals(inherited(id, Style::paints));
    }

    private static @Nullable Integer outline(Style style) {
        String name = style.name().toLowerCase(Locale.ROOT);
        if (style.outline() != null || !name.startsWith("heading ") && !name.startsWith("标题 ")) {
            return name.equals("title") ? Integer.valueOf(0) : style.outline();
        }
        return XmlElements.number(name.substring(name.indexOf(' ') + 1), BODY_TEXT + 1) - 1;
    }

    private <T> @Nullable T inherited(@Nullable String id, Function<Style, T> property) {
        String at = id == null ? usual : id;
        for (int generation = 0; at != null && generation < GENERATIONS; generation++) {
            Style style = styles.get(at);
            T value = style == null ? null : property.apply(style);
            if (value != null) {
                return value;
            }
            at = style == null ? null : style.basedOn();
        }
        return null;
    }
}
