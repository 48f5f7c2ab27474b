package gouji.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gouji.model.Cell;
import gouji.model.CellState;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Cells as JSON. In a file typed by hand a number or null as the value is enough. */
final class Cells {
    private Cells() {}

    static void write(ObjectNode out, Cell cell) {
        out.put("table", cell.table()).put("row", cell.row()).put("column", cell.column());
        out.put("state", cell.state().code()).put("value", cell.amount()).put("raw", cell.raw());
        Places.put(out, cell.place());
    }

    static Cell read(JsonItem in) {
        BigDecimal amount = in.decimal("value");
        CellState state = in.code("state", CellState.class, amount == null ? CellState.BLANK : CellState.NUMBER);
        boolean figure = state == CellState.NUMBER || state == CellState.ANNOTATED;
        if (figure != (amount != null)) {
            throw in.wrong("value", figure ? "cell.number" : "cell.no-number", state.code());
        }
        String raw = in.text("raw", amount == null ? "" : amount.toPlainString());
        return new Cell(
                name(in, "table"),
                name(in, "row"),
                name(in, "column"),
                state,
                whole(in, amount),
                amount,
                raw,
                Places.read(in));
    }

    private static String name(JsonItem in, String part) {
        if (!in.has(part)) {
            throw in.wrong(part, "cell.lacks", part);
        }
        return in.text(part, "");
    }

    private static @Nullable Long whole(JsonItem in, @Nullable BigDecimal amount) {
        if (amount == null || amount.stripTrailingZeros().scale() > 0) {
            return null;
        }
        if (amount.toBigInteger().bitLength() >= Long.SIZE) {
            throw in.wrong("value", "cell.large");
        }
        return amount.longValueExact();
    }
}
