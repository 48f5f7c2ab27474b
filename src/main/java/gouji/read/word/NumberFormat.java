package gouji.read.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * How Word writes the number of an item of a list. Each format is known by its names in Office Open XML (ST_NumberFormat)
 * and by their numbers in the binary formats (MSONFC).
 */
public enum NumberFormat {
    DECIMAL(String::valueOf, "decimal 0", "decimalHalfWidth 15"),
    ZERO(n -> n < 10 ? "0" + n : String.valueOf(n), "decimalZero 22"),
    WIDE(n -> digits(n, "０１２３４５６７８９"), "decimalFullWidth 14", "decimalFullWidth2 19"),
    CIRCLE(NumberFormat::circled, "decimalEnclosedCircle 18", "decimalEnclosedCircleChinese 28"),
    PAREN(n -> sign(0x2474, n, 20), "decimalEnclosedParen 27"),
    STOP(n -> sign(0x2488, n, 20), "decimalEnclosedFullstop 26"),
    IDEOGRAPH_CIRCLE(n -> sign(0x3280, n, 10), "ideographEnclosedCircle 29"),
    CHINESE(
            n -> counted(n, "〇一二三四五六七八九", "十百千"),
            "chineseCounting 37",
            "chineseCountingThousand 39",
            "japaneseCounting 11",
            "taiwaneseCounting 33",
            "taiwaneseCountingThousand 35"),
    CHINESE_DIGITS(
            n -> digits(n, "〇一二三四五六七八九"),
            "ideographDigital 10",
            "japaneseDigitalTenThousand 17",
            "taiwaneseDigital 36"),
    LEGAL(n -> (n > 9 && n < 20 ? "壹" : "") + counted(n, "零壹贰叁肆伍陆柒捌玖", "拾佰仟"), "chineseLegalSimplified 38"),
    STEMS(n -> cycle(n, "甲乙丙丁戊己庚辛壬癸"), "ideographTraditional 30"),
    BRANCHES(n -> cycle(n, "子丑寅卯辰巳午未申酉戌亥"), "ideographZodiac 31"),
    UPPER_ROMAN(NumberFormat::roman, "upperRoman 1"),
    LOWER_ROMAN(n -> roman(n).toLowerCase(Locale.ROOT), "lowerRoman 2"),
    UPPER_LETTER(n -> letters(n, 'A'), "upperLetter 3"),
    LOWER_LETTER(n -> letters(n, 'a'), "lowerLetter 4"),
    NONE(n -> "", "none 255"),
    BULLET(n -> "", "bullet 23");

    private static final Map<String, NumberFormat> KNOWN = new HashMap<>();
    private static final List<String> ROMAN =
            List.of("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I");
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final int MOST = 9999;

    static {
        for (NumberFormat format : values()) {
            for (String name : format.names) {
                Arrays.stream(name.split(" ")).forEach(n -> KNOWN.put(n, format));
            }
        }
    }

    private final IntFunction<String> writer;
    private final List<String> names;

    NumberFormat(IntFunction<String> writer, String... names) {
        this.writer = writer;
        this.names = List.of(names);
    }

    /** The format of a name of Office Open XML, or of a number of the binary formats; decimal when not used in Chinese. */
    public static NumberFormat of(String name) {
        return KNOWN.getOrDefault(name, DECIMAL);
    }

    public String write(int n) {
        return writer.apply(n);
    }

    private static String digits(int n, String digits) {
        StringBuilder text = new StringBuilder();
        String.valueOf(Math.max(0, n)).chars().forEach(d -> text.append(digits.charAt(d - '0')));
        return text.toString();
    }

    private static String circled(int n) {
        if (n > 20 && n <= 35) {
            return sign(0x3251, n - 20, 15);
        }
        return n > 35 ? sign(0x32B1, n - 35, 15) : sign(0x2460, n, 20);
    }

    private static String sign(int first, int n, int last) {
        return n >= 1 && n <= last ? Character.toString(first + n - 1) : String.valueOf(n);
    }

    private static String cycle(int n, String signs) {
        return n < 1 ? String.valueOf(n) : String.valueOf(signs.charAt((n - 1) % signs.length()));
    }

    private static String letters(int n, char first) {
        int times = (n - 1) / 26 + 1;
        return n < 1 || times > 4
                ? String.valueOf(n)
                : String.valueOf((char) (first + (n - 1) % 26)).repeat(times);
    }

    private static String roman(int n) {
        if (n < 1 || n > MOST) {
            return String.valueOf(n);
        }
        StringBuilder text = new StringBuilder();
        int rest = n;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                text.append(ROMAN.get(i));
                rest -= ROMAN_VALUES[i];
            }
        }
        return text.toString();
    }

    /** As counted aloud: 十二, 二十, 一百零五. */
    private static String counted(int n, String digits, String units) {
        if (n < 1 || n > MOST) {
            return digits(n, digits);
        }
        String figures = String.valueOf(n);
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < figures.length(); i++) {
            int unit = figures.length() - 1 - i;
            int figure = figures.charAt(i) - '0';
            if (figure > 0) {
                text.append(gap ? "零" : "").append(digits.charAt(figure));
                text.append(unit > 0 ? units.substring(unit - 1, unit) : "");
            }
            gap = figure == 0;
        }
        return n < 20 && n > 9 ? text.substring(1) : text.toString();
    }
}
