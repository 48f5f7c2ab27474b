package gouji.model;

import java.util.List;

/**
 * A table of the form every figure of which is the same in the report of the year before.
 *
 * @param table the table of the report that is judged
 */
public record RepeatedTable(Table table) implements Fact, Evidence {
    @DerivedProperty
    public String getCode() {
        return table.code();
    }

    @Override
    public List<Location> where() {
        return table.where();
    }
}
