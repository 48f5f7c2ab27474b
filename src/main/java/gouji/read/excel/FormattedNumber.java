package gouji.read.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * The words a number is shown with. A number a format merely rounds, groups or hides is told in full, in the fifteen
 * digits a spreadsheet keeps; a date, a percentage or a number with words around it is told as it is shown.
 */
final class FormattedNumber {
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
    private static final double WHOLE = 1e15;
    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d*)?|\\d*\\.?\\d+(?:E[+-]?\\d+)?");
    private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]");
    /** A comma behind the last digit divides by a thousand, a point written out makes it ten thousand. */
    private static final Pattern SCALED = Pattern.compile("[0#?],+(?![0#?,])|[\\\\!]\\.");

    private static final String SIGNS = "-()+ ";
    /** What Chinese spreadsheets mean by the numbers left to each country. */
    private static final Map<Integer, String> CHINESE = Map.ofEntries(
            Map.entry(27, "yyyy\"年\"m\"月\""),
            Map.entry(28, "m\"月\"d\"日\""),
            Map.entry(29, "m\"月\"d\"日\""),
            Map.entry(30, "m-d-yy"),
            Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
            Map.entry(36, "yyyy\"年\"m\"月\""),
            Map.entry(50, "yyyy\"年\"m\"月\""),
            Map.entry(51, "m\"月\"d\"日\""),
            Map.entry(52, "yyyy\"年\"m\"月\""),
            Map.entry(53, "m\"月\"d\"日\""),
            Map.entry(54, "m\"月\"d\"日\""),
            Map.entry(57, "yyyy\"年\"m\"月\""),
            Map.entry(58, "m\"月\"d\"日\""));

    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
    private final Map<Integer, String> own = new HashMap<>();
    private boolean from1904;
    private boolean wholeDays;

    /** Takes note of a format the workbook itself defines. */
    void define(int number, String code) {
        own.put(number, code);
    }

    /** A date is told with its year, month and day, however few of them its format shows. */
    void tellWholeDays() {
        wholeDays = true;
    }

    void countFrom1904() {
        from1904 = true;
    }

    /** The words, or null when the format shows a multiple of the number and nobody can tell which is meant. */
    @Nullable
    String text(double value, int format) {
        String code = code(format);
        if (isGeneral(code)) {
            return plain(value);
        }
        if (wholeDays && value >= 1 && DateUtil.isADateFormat(format, code) && DateUtil.isValidExcelDate(value)) {
            return DateUtil.getLocalDateTime(value, from1904).toLocalDate().toString();
        }
        if (SCALED.matcher(WORDS.matcher(code).replaceAll("")).find()) {
            return null;
        }
        String shown = formatter
                .formatRawCellContents(value, format, code.replace('!', '\\'), from1904)
                .strip();
        return DateUtil.isADateFormat(format, code) ? shown.replace("\"", "") : number(value, shown);
    }

    private static @Nullable String number(double value, String shown) {
        Matcher digits = NUMBER.matcher(shown);
        if (!digits.find()) {
            return shown.isEmpty() || value == 0 ? plain(value) : shown;
        }
        boolean rounded = isRounded(value, digits.group());
        String around = shown.substring(0, digits.start()) + shown.substring(digits.end());
        if (around.chars().allMatch(c -> SIGNS.indexOf(c) >= 0)) {
            return !rounded ? null : shown.contains(",") && isExact(value, digits.group()) ? shown : plain(value);
        }
        return rounded ? digits.replaceFirst(plain(Math.abs(value))) : shown;
    }

    /** The number in full, without exponent. */
    static String plain(double value) {
        if (value == Math.rint(value) && Math.abs(value) < WHOLE) {
            return Long.toString((long) value);
        }
        return Double.isFinite(value) ? digits(value).toPlainString() : Double.toString(value);
    }

    private String code(int format) {
        String code = own.getOrDefault(format, CHINESE.get(format));
        return code != null ? code : BuiltinFormats.getBuiltinFormat(format);
    }

    private static boolean isGeneral(String code) {
        return code == null
                || code.equalsIgnoreCase("general")
                || code.equals("@")
                || code.endsWith("通用格式")
                || code.startsWith("reserved-");
    }

    private static BigDecimal digits(double value) {
        return new BigDecimal(value).round(DIGITS).stripTrailingZeros();
    }

    /** Whether what is shown is the number to fewer places, and not a multiple of it. */
    private static boolean isRounded(double value, String shown) {
        BigDecimal number = number(shown);
        return number.compareTo(digits(value).abs().setScale(number.scale(), RoundingMode.HALF_UP)) == 0;
    }

    private static boolean isExact(double value, String shown) {
        return value >= 0 && number(shown).compareTo(digits(value)) == 0;
    }

    private static BigDecimal number(String shown) {
        return new BigDecimal(shown.replace(",", ""));
    }
}
