package gouji.cases;

import gouji.model.Cell;
import gouji.model.CellState;
import gouji.model.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a case writes into a cell. */
final class CaseValues {
    private static final List<String> PLACEHOLDERS = List.of("/", "-", "—", "无", "不适用");
    private static final Pattern NUMBER = Pattern.compile("(-?\\d+(?:\\.\\d+)?)(（.*）)?");

    private CaseValues() {}

    static Cell cell(String[] key, String value, Place place) {
        Matcher number = NUMBER.matcher(value == null ? "" : value);
        BigDecimal amount = number.matches() ? new BigDecimal(number.group(1)) : null;
        Long count = amount == null || amount.stripTrailingZeros().scale() > 0 ? null : amount.longValueExact();
        boolean noted = amount != null && number.group(2) != null;
        String raw = value == null ? "" : value;
        return new Cell(key[0], key[1], key[2], state(raw, amount, noted), count, amount, raw, place);
    }

    private static CellState state(String raw, @Nullable BigDecimal amount, boolean noted) {
        if (amount != null) {
            return noted ? CellState.ANNOTATED : CellState.NUMBER;
        }
        if (raw.isEmpty()) {
            return CellState.BLANK;
        }
        return PLACEHOLDERS.contains(raw) ? CellState.PLACEHOLDER : CellState.TEXT;
    }
}
