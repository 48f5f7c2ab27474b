package gouji.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a fact stands in its source. Every part may be null; counting starts at 1.
 *
 * @param page page of a PDF
 * @param line line of a text, or of the source of a web page
 * @param table number of the table in reading order
 * @param row row of that table
 * @param column column of that table
 * @param sheet name of an Excel sheet
 * @param address address of an Excel cell
 * @param box rectangle on a PDF page, "x,y,width,height" in points
 * @param part part of a container: paragraph of a Word file, JSON pointer, file in an archive
 */
public record Place(
        @FactComponent(optional = true) @Nullable Integer page,
        @FactComponent(optional = true) @Nullable Integer line,
        @FactComponent(optional = true) @Nullable Integer table,
        @FactComponent(optional = true) @Nullable Integer row,
        @FactComponent(optional = true) @Nullable Integer column,
        @FactComponent(optional = true) @Nullable String sheet,

        @FactComponent(optional = true) @UnmaskedText @Nullable
        String address,

        @FactComponent(optional = true) @UnmaskedText @Nullable
        String box,

        @FactComponent(optional = true) @Nullable String part) {

    /** The place of something whose place is not known. */
    public static final Place NONE = new Place(null, null, null, null, null, null, null, null, null);

    public static Place line(int line) {
        return new Place(null, line, null, null, null, null, null, null, null);
    }

    /** A cell of a table; the line it begins at may be null. */
    public static Place cell(@Nullable Integer line, int table, int row, int column) {
        return new Place(null, line, table, row, column, null, null, null, null);
    }

    /** A cell of an Excel sheet, or the sheet when the address is null. */
    public static Place sheet(String sheet, @Nullable String address) {
        return new Place(null, null, null, null, null, sheet, address, null, null);
    }

    public static Place part(String part) {
        return new Place(null, null, null, null, null, null, null, null, part);
    }

    /** The same place in a file beside the report, unless a part of a container is told already. */
    public Place inFile(String name) {
        return new Place(page, line, table, row, column, sheet, address, box, part == null ? name : part);
    }

    /** The same place in another file, whatever part of it it stands in. */
    Place of(@Nullable String file) {
        return new Place(page, line, table, row, column, sheet, address, box, file);
    }

    /** The same place with its table told, and row and column unless null. */
    public Place inTable(@Nullable Integer newTable, @Nullable Integer newRow, @Nullable Integer newColumn) {
        return new Place(page, line, newTable, newRow, newColumn, sheet, address, box, part);
    }
}
