package gouji.extract.prose;

import gouji.extract.outline.OutlineLine;
import gouji.extract.outline.TableWords;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells prose from the lines of a pasted table, page numbers and the furniture of a web page. */
public final class ProseFilter {
    private static final Pattern MARKS = Pattern.compile("[，。；：,]");
    private static final Pattern WORDLESS = Pattern.compile("[^\\p{IsHan}A-Za-z]*|第[ 0-9]*页.{0,8}");
    private static final String LAST_SECTION = "other";

    private final TableWords tableWords;
    private final Set<String> tableSections;
    private final List<String> printed;
    private final List<String> footers;

    public ProseFilter(TableWords tableWords, ProseWords words) {
        this.tableWords = tableWords;
        this.tableSections = tableWords.sections();
        this.printed = words.printed();
        this.footers = words.footers();
    }

    boolean isProse(OutlineLine piece, String text, String section) {
        if (WORDLESS.matcher(text).matches()) {
            return false;
        }
        if (piece.cell()) {
            return text.indexOf('。') > 0;
        }
        return !tableSections.contains(section)
                || (MARKS.matcher(text).find()
                        && printed.stream().noneMatch(text::contains)
                        && !tableWords.isTable(text)
                        && (text.indexOf('。') > 0 || !tableWords.opensTable(text)));
    }

    /** Whether a line after the last chapter began belongs to the web page and no longer to the report. */
    boolean endsReport(OutlineLine piece, String section) {
        return section.equals(LAST_SECTION) && footers.stream().anyMatch(piece.text()::startsWith);
    }
}
