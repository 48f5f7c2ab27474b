package gouji.review.roster;

import gouji.model.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a unit out of a row of the roster; what cannot be read is told and left out. */
final class UnitParser {
    private static final Map<Kind, List<String>> KINDS = Map.of(
            Kind.GOVERNMENT, List.of("政府", "人民政府", "government"),
            Kind.DEPARTMENT, List.of("部门", "政府部门", "工作部门", "department"),
            Kind.TOWNSHIP, List.of("乡镇", "镇", "乡", "乡镇政府", "乡镇人民政府", "township"),
            Kind.SUBDISTRICT, List.of("街道", "街道办", "街道办事处", "subdistrict"),
            Kind.OTHER, List.of("其他", "其它", "其他单位", "事业单位", "other"),
            Kind.UNKNOWN, List.of("", "unknown"));
    private static final List<String> YES = List.of("是", "√", "y", "yes", "true", "1");
    private static final List<String> NO = List.of("否", "×", "n", "no", "false", "0");
    private static final Pattern DATE =
            Pattern.compile("(?:(?<year>\\d{4}) *[-/.年] *)?(?<month>\\d{1,2}) *[-/.月] *(?<day>\\d{1,2}) *日?");

    private final RosterRow row;
    private final Map<RosterColumn, Integer> columns;
    private final RosterErrors troubles;

    UnitParser(RosterRow row, Map<RosterColumn, Integer> columns, RosterErrors troubles) {
        this.row = row;
        this.columns = columns;
        this.troubles = troubles;
    }

    Unit unit() {
        if (cell(RosterColumn.NAME).isEmpty()) {
            tell(RosterColumn.NAME, "name.empty");
        }
        Boolean vertical = yesOrNo(RosterColumn.VERTICAL);
        Matcher deadline = date(RosterColumn.DEADLINE);
        return new Unit(
                cell(RosterColumn.NAME),
                aliases(),
                kind(),
                cell(RosterColumn.PARENT),
                yesOrNo(RosterColumn.CONSOLIDATED),
                vertical != null && vertical,
                deadline == null ? null : monthDay(deadline),
                day(RosterColumn.RECEIVED),
                day(RosterColumn.PUBLISHED),
                cell(RosterColumn.CONTACT),
                row.line());
    }

    private String cell(RosterColumn column) {
        return row.cell(columns.get(column));
    }

    private List<String> aliases() {
        return Arrays.stream(cell(RosterColumn.ALIASES).split("[、;；,，|\\n]"))
                .map(String::strip)
                .filter(a -> !a.isEmpty())
                .toList();
    }

    private Kind kind() {
        String word = cell(RosterColumn.KIND).toLowerCase(Locale.ROOT);
        for (Map.Entry<Kind, List<String>> kind : KINDS.entrySet()) {
            if (kind.getValue().contains(word)) {
                return kind.getKey();
            }
        }
        tell(RosterColumn.KIND, "kind.unknown", cell(RosterColumn.KIND));
        return Kind.UNKNOWN;
    }

    private @Nullable Boolean yesOrNo(RosterColumn column) {
        String word = cell(column).toLowerCase(Locale.ROOT);
        if (!word.isEmpty() && !YES.contains(word) && !NO.contains(word)) {
            tell(column, "yes.unknown", cell(column));
        }
        return YES.contains(word) ? Boolean.TRUE : NO.contains(word) ? Boolean.FALSE : null;
    }

    private @Nullable LocalDate day(RosterColumn column) {
        Matcher date = date(column);
        if (date != null && date.group("year") == null) {
            tell(column, "date.year", date.group());
        }
        return date == null || date.group("year") == null
                ? null
                : monthDay(date).atYear(Integer.parseInt(date.group("year")));
    }

    /** The date of a column, or null when there is none or it is no date, which is told. */
    private @Nullable Matcher date(RosterColumn column) {
        Matcher date = DATE.matcher(cell(column));
        if (cell(column).isEmpty()) {
            return null;
        }
        if (!date.matches() || !exists(date)) {
            tell(column, "date.none", cell(column));
            return null;
        }
        return date;
    }

    private static boolean exists(Matcher date) {
        String year = date.group("year");
        try {
            MonthDay day = monthDay(date);
            return year == null || day.isValidYear(Integer.parseInt(year));
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static MonthDay monthDay(Matcher date) {
        return MonthDay.of(Integer.parseInt(date.group("month")), Integer.parseInt(date.group("day")));
    }

    private void tell(RosterColumn column, String key, Object... arguments) {
        troubles.add(row.line(), column, key, arguments);
    }
}
