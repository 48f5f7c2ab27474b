package gouji.read.excel;

import gouji.read.document.NoteMark;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;

/** The fonts of an XLS file, and which of its words they strike out or raise. */
final class XlsFonts {
    /** No font has this number. */
    private static final int LEFT_OUT = 4;

    private final List<FontRecord> fonts = new ArrayList<>();
    private final List<Integer> ofStyles = new ArrayList<>();
    private final List<Boolean> crossed = new ArrayList<>();

    void add(FontRecord font) {
        fonts.add(font);
    }

    void add(ExtendedFormatRecord style) {
        ofStyles.add((int) style.getFontIndex());
        crossed.add(style.getDiag() != 0 && style.getAdtlDiagLineStyle() != 0);
    }

    private FontRecord font(int number) {
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
        List<FormatRun> runs = text.formatIterator() == null ? List.of() : new ArrayList<>(runs(text));
        if (runs.isEmpty()) {
            return all;
        }
        StringBuilder shown = new StringBuilder(
                all.substring(0, Math.min(all.length(), runs.get(0).getCharacterPos())));
        for (int i = 0; i < runs.size(); i++) {
            int from = Math.min(all.length(), runs.get(i).getCharacterPos());
            int to =
                    i + 1 < runs.size() ? Math.min(all.length(), runs.get(i + 1).getCharacterPos()) : all.length();
            FontRecord font = font(runs.get(i).getFontIndex());
            if (from < to && (font == null || !font.isStruckout())) {
                if (font != null && font.getSuperSubScript() != FontRecord.SS_NONE) {
                    NoteMark.apart(shown);
                }
                shown.append(all, from, to);
            }
        }
        return shown.toString();
    }

    private static List<FormatRun> runs(UnicodeString text) {
        List<FormatRun> runs = new ArrayList<>();
        text.formatIterator().forEachRemaining(runs::add);
        return runs;
    }
}
