package gouji.read.word.rtf;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** The character sets of the fonts of a file, and that of the file itself. */
final class Fonts {
    private static final String CHINESE = "GB18030";
    private static final int SYMBOLS = 2;
    private static final Map<Integer, Integer> PAGES =
            Map.of(128, 932, 129, 949, 134, 936, 136, 950, 161, 1253, 162, 1254, 204, 1251, 238, 1250);

    private final Map<Integer, Integer> sets = new HashMap<>();
    private Charset own = Charset.forName(CHINESE);

    void page(int page) {
        own = charset(page);
    }

    void font(int font, int set) {
        sets.put(font, set);
    }

    /** Whether the letters of a font are pictures. */
    boolean isSymbols(int font) {
        return sets.getOrDefault(font, 0) == SYMBOLS;
    }

    Charset charset(GroupState state) {
        int font = state.eastAsian && state.eastAsianFont >= 0 ? state.eastAsianFont : state.font;
        Integer page = PAGES.get(sets.getOrDefault(font, 0));
        return page == null ? own : charset(page);
    }

    private static Charset charset(int page) {
        return switch (page) {
            case 932 -> Charset.forName("windows-31j");
            case 936, 10008, 54936 -> Charset.forName(CHINESE);
            case 949 -> Charset.forName("x-windows-949");
            case 950 -> Charset.forName("Big5");
            case 65001 -> Charset.forName("UTF-8");
            case 1250, 1251, 1252, 1253, 1254 -> Charset.forName("windows-" + page);
            default -> Charset.forName(CHINESE);
        };
    }
}
