package gouji.read.excel;

import gouji.read.document.Colour;
import org.xml.sax.Attributes;

/**
 * A colour as an XLSX file tells it: by its parts, or by its place in a theme or palette.
 *
 * @param name what tells it from others; six hexadecimal digits where its parts are known
 */
record Tint(String name) {
    static final Tint WHITE = new Tint("FFFFFF");
    /** The colour of the program, which shows. */
    static final Tint AUTOMATIC = new Tint("auto");

    private static final int DIGITS = 6;

    static Tint of(Attributes attributes) {
        String rgb = attributes.getValue("rgb");
        String theme = attributes.getValue("theme");
        String indexed = attributes.getValue("indexed");
        String tint = attributes.getValue("tint");
        if (rgb != null && rgb.length() >= DIGITS) {
            return new Tint(rgb.substring(rgb.length() - DIGITS));
        }
        if (theme != null) {
            boolean plain = tint == null || tint.matches("0(?:\\.0+)?");
            return theme.equals("0") && plain ? WHITE : new Tint("theme " + theme + " " + tint);
        }
        boolean white = "1".equals(indexed) || "9".equals(indexed);
        return white
                ? WHITE
                : indexed == null || indexed.length() > 1 && indexed.startsWith("6")
                        ? AUTOMATIC
                        : new Tint("indexed " + indexed);
    }

    /** Whether type of this colour cannot be told from its ground; it can where the ground is not known, null. */
    boolean isLostOn(Tint ground) {
        if (ground == null || equals(AUTOMATIC)) {
            return false;
        }
        Colour own = Colour.of(name);
        return equals(ground) || own != null && own.isLostOn(Colour.of(ground.name));
    }
}
