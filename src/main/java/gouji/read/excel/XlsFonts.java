package gouji.read.excel;

import gouji.read.document.NoteMark;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.PaletteRecord;
import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.jspecify.annotations.Nullable;

/** The fonts of an XLS file, and which of its words they strike out or raise. */
final class XlsFonts {
    /** No font has this number. */
    private static final int LEFT_OUT = 4;

    private static final short WHITE = 9;
    private static final int OLD_WHITE = 1;
    /** From here on places in the palette are colours of the program. */
    private static final int AUTOMATIC = 64;

    private final List<FontRecord> fonts = new ArrayList<>();
    private final List<Integer> ofStyles = new ArrayList<>();
    private final List<Boolean> crossed = new ArrayList<>();
    /** For each style the place of its ground in the palette, or -1 when it cannot be told. */
    private final List<Integer> grounds = new ArrayList<>();

    private boolean white = true;

    void add(FontRecord font) {
        fonts.add(font);
    }

    void add(ExtendedFormatRecord style) {
        ofStyles.add((int) style.getFontIndex());
        grounds.add(ground(style));
        crossed.add(style.getDiag() != 0 && style.getAdtlDiagLineStyle() != 0);
    }

    /** Takes note of the colours a file defines itself. */
    void add(PaletteRecord palette) {
        byte[] parts = palette.getColor(WHITE);
        white = parts != null && parts[0] == -1 && parts[1] == -1 && parts[2] == -1;
    }

    private static int ground(ExtendedFormatRecord style) {
        return switch (style.getAdtlFillPattern()) {
            case ExtendedFormatRecord.NO_FILL -> WHITE;
            case ExtendedFormatRecord.SOLID_FILL -> style.getFillForeground();
            default -> -1;
        };
    }

    /** Whether words in a cell of a style have the colour of the cell. */
    boolean isUnseen(int style) {
        FontRecord font = style >= 0 && style < ofStyles.size() ? font(ofStyles.get(style)) : null;
        return font != null && isLost(font, style);
    }

    private boolean isLost(FontRecord font, int style) {
        int colour = font.getColorPaletteIndex() == OLD_WHITE ? WHITE : font.getColorPaletteIndex();
        return colour < AUTOMATIC && colour == grounds.get(style) && (white || colour != WHITE);
    }

    /** Whether figures within a text in a cell of a style have the colour of the cell. */
    boolean isUnseen(UnicodeString text, int style) {
        return style >= 0
                && style < grounds.size()
                && pieces(text).stream()
                        .anyMatch(piece -> piece.font() != null
                                && piece.words().chars().anyMatch(Character::isDigit)
                                && isLost(piece.font(), style));
    }

    private @Nullable FontRecord font(int number) {
        int index = number > LEFT_OUT ? number - 1 : number;
        return index >= 0 && index < fonts.size() ? fonts.get(index) : null;
    }

    private boolean strikes(int font) {
        FontRecord record = font(font);
        return record != null && record.isStruckout();
    }

    /** Whether words in a cell of a style are struck out. */
    boolean isStruck(int style) {
        return style >= 0 && style < ofStyles.size() && strikes(ofStyles.get(style));
    }

    /** Whether a line runs from corner to corner of a cell of a style. */
    boolean isCrossed(int style) {
        return style >= 0 && style < crossed.size() && crossed.get(style);
    }

    /** The words of a text that are not struck out, raised ones kept apart. */
    String shown(UnicodeString text) {
        String all = text.getString();
        List<FormatRun> runs = runs(text);
        int plain = runs.isEmpty() ? all.length() : runs.get(0).getCharacterPos();
        StringBuilder shown = new StringBuilder(all.substring(0, Math.min(all.length(), plain)));
        for (FontPiece piece : pieces(text)) {
            FontRecord font = piece.font();
            if (!piece.words().isEmpty() && (font == null || !font.isStruckout())) {
                if (font != null && font.getSuperSubScript() != FontRecord.SS_NONE) {
                    NoteMark.apart(shown);
                }
                shown.append(piece.words());
            }
        }
        return shown.toString();
    }

    /**
     * Words of a text in a font of their own.
     *
     * @param font the font, or null when the file does not have it
     */
    private record FontPiece(@Nullable FontRecord font, String words) {}

    /** The words from the first change of the font on. */
    private List<FontPiece> pieces(UnicodeString text) {
        String all = text.getString();
        List<FormatRun> runs = runs(text);
        List<FontPiece> pieces = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            int from = Math.min(all.length(), runs.get(i).getCharacterPos());
            int to = i + 1 < runs.size() ? runs.get(i + 1).getCharacterPos() : all.length();
            String words = all.substring(from, Math.max(from, Math.min(all.length(), to)));
            pieces.add(new FontPiece(font(runs.get(i).getFontIndex()), words));
        }
        return pieces;
    }

    private static List<FormatRun> runs(UnicodeString text) {
        List<FormatRun> runs = new ArrayList<>();
        if (text.formatIterator() != null) {
            text.formatIterator().forEachRemaining(runs::add);
        }
        return runs;
    }
}
