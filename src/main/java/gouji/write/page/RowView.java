package gouji.write.page;

/**
 * A report in the list of all.
 *
 * @param number 1 for the first report of the run
 * @param verdict code of the verdict
 * @param verdictName its name
 * @param unit name of the organ, or the file where it is not known
 * @param year the year reported on, or ""
 * @param source path of the file
 * @param errors findings that are errors
 * @param warnings findings that are warnings
 * @param infos findings that are hints
 */
public record RowView(
        int number,
        String verdict,
        String verdictName,
        String unit,
        String year,
        String source,
        int errors,
        int warnings,
        int infos) {
    /** Where the report begins on the page. */
    public String anchor() {
        return "r" + number;
    }
}
