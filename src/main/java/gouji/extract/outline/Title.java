package gouji.extract.outline;

import gouji.model.Place;
import gouji.text.Numerals;
import gouji.text.Space;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The title of a report taken apart.
 *
 * @param text the title as it stands, or ""
 * @param year the year it names, or null
 * @param unit the organ it names, or ""
 * @param place where it stands
 */
public record Title(String text, @Nullable Integer year, String unit, Place place) {
    /** A report without a title. */
    static final Title NONE = new Title("", null, "", Place.NONE);

    private static final Pattern LABEL =
            Pattern.compile("^(?:#+ *|(?:标 *题|题 *名|(?:文件|信息|公文)?名 *称)[：:] *|关于|[《“\"*])++");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?<year>(?:19|20)[0-9]{2})(?![0-9]) *年? *度?");
    private static final Pattern MATTER = Pattern.compile("(?:的)?(?:政府信息公开|政务信息公开|信息公开|政务公开|政府信息|年度报告|年度|工作报告)");

    private static final Pattern EDGES =
            Pattern.compile("^[\\p{Punct}\\p{IsPunctuation}]+|[\\p{Punct}\\p{IsPunctuation}]+$|[〔【\\[(（]$|的$|关于$");

    /** Takes a title apart. */
    public static Title of(String text, Place place) {
        String plain =
                Space.without(Numerals.halfWidth(LABEL.matcher(text.strip()).replaceFirst("")));
        Matcher year = YEAR.matcher(plain);
        boolean dated = year.find();
        String front = dated ? plain.substring(0, year.start()) : "";
        String behind = dated ? plain.substring(year.end()) : plain;
        Matcher matter = MATTER.matcher(behind);
        String between = matter.find() ? behind.substring(0, matter.start()) : "";
        String unit = clean(MATTER.matcher(front).find() ? front.substring(0, start(front)) : front);
        return new Title(
                text.strip(),
                dated ? Integer.valueOf(year.group("year")) : null,
                unit.isEmpty() ? clean(between) : unit,
                place);
    }

    /** Whether it names unit and year. */
    boolean isComplete() {
        return year != null && !unit.isEmpty();
    }

    /** Whether it names neither unit nor year. */
    boolean isBare() {
        return year == null && unit.isEmpty();
    }

    private static int start(String front) {
        Matcher matter = MATTER.matcher(front);
        matter.find();
        return matter.start();
    }

    /** A name without the marks around it; a bracket at its end belongs to it where it was opened in it. */
    private static String clean(String unit) {
        String name = EDGES.matcher(unit).replaceAll("");
        boolean bracketed = unit.startsWith(name + "）") && name.indexOf('（') > 0
                || unit.startsWith(name + ")") && name.indexOf('(') > 0;
        return bracketed ? unit.substring(0, name.length() + 1) : name;
    }
}
