package gouji.model;

import org.jspecify.annotations.Nullable;

/**
 * One spot a finding points at: a cell of the form by its codes, or words by their quotation.
 *
 * @param section code of the section, or null
 * @param table code of the table, or null
 * @param row code of the row, or null
 * @param column code of the column, or null
 * @param place where it stands in the source
 * @param quote what stands there, unmasked; for a cell its raw text
 * @param english the same in English where the program says it of its own; null where it is quoted
 */
public record Location(
        @Nullable String section,
        @Nullable String table,
        @Nullable String row,
        @Nullable String column,
        @Nullable Place place,
        @Nullable String quote,
        @Nullable String english) {
    /** The section of every spot that stands in the report of the year before. */
    public static final String PREVIOUS = "previous";

    /** The section of every spot in the roster. */
    public static final String ROSTER = "roster";

    /** The section of every spot that stands in another report of the same review; the part of its place is its source. */
    public static final String OTHER = "another";

    /** A spot whose words are quoted. */
    public Location(
            @Nullable String section,
            @Nullable String table,
            @Nullable String row,
            @Nullable String column,
            @Nullable Place place,
            @Nullable String quote) {
        this(section, table, row, column, place, quote, null);
    }

    /** The same spot with its words in English, where they have any. */
    public Location inEnglish() {
        return english == null ? this : new Location(section, table, row, column, place, english, english);
    }

    /** A spot in another report of the same review, whatever part of it it stands in. */
    public static Location other(Place place, String source, String quote) {
        return new Location(OTHER, null, null, null, place.of(source), quote);
    }

    /** A stable name for the spot, free of line numbers: {@code applications/received/total}, {@code section/overview}. */
    public String key() {
        return table != null ? Key.of(table, row, column) : "section/" + (section == null ? "" : section);
    }
}
