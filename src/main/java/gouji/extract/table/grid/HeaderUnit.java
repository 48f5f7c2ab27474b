package gouji.extract.table.grid;

import gouji.extract.table.cell.GridRow;
import gouji.extract.table.cell.RowCell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The unit a report names over its amounts where it changed that of the form: {@code 本年收费金额（单位：元）}. */
public final class HeaderUnit {
    private static final Pattern AMOUNT =
            Pattern.compile("收费金额[ \n\t]*[（(][ \n\t]*(?:单位)?[ \n\t]*[:：]?[ \n\t]*(\\p{IsHan}+)[ \n\t]*[）)]");
    /** Few lines hold it; the others need no closer look. */
    private static final String WORD = "收费金额";

    private static final int LONGEST = 30;

    private HeaderUnit() {}

    /**
     * What turns an amount into the unit of the form.
     *
     * @param units the factors of the units known; null for that of the form
     * @return null when the header names the unit of the form, none, or more than one
     */
    public static @Nullable BigDecimal factor(List<GridRow> rows, Map<String, BigDecimal> units) {
        Set<String> named = rows.stream()
                .flatMap(r -> r.labels().stream())
                .map(RowCell::text)
                .filter(t -> t.length() < LONGEST && t.contains(WORD))
                .map(AMOUNT::matcher)
                .filter(Matcher::find)
                .map(m -> m.group(1))
                .collect(Collectors.toSet());
        return named.size() == 1 ? units.get(named.iterator().next()) : null;
    }
}
