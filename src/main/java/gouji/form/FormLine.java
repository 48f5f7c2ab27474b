package gouji.form;

import java.util.List;

/**
 * A row or column of a table.
 *
 * @param code its code
 * @param label the words printed in its own cell, enumerator included
 * @param group the words of the cell that spans it and its neighbours, or ""
 * @param item the item of article 20 it reports on, as printed, or ""
 * @param unit unit printed beside it, or ""
 * @param variants other wordings seen that mean the same
 * @param keys codes other tools write it with
 * @param columns for a row: the codes of its columns; empty means every column of the table
 */
public record FormLine(
        String code,
        String label,
        String group,
        String item,
        String unit,
        List<String> variants,
        List<String> keys,
        List<String> columns) {
    public FormLine {
        group = group == null ? "" : group;
        item = item == null ? "" : item;
        unit = unit == null ? "" : unit;
        variants = variants == null ? List.of() : List.copyOf(variants);
        keys = keys == null ? List.of() : List.copyOf(keys);
        columns = columns == null ? List.of() : List.copyOf(columns);
    }
}
