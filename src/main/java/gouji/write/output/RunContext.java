package gouji.write.output;

import gouji.finding.Round;
import gouji.form.Forms;
import gouji.message.Language;
import gouji.message.Text;
import gouji.model.Location;
import gouji.model.Place;
import gouji.model.Printable;
import gouji.model.Problem;
import gouji.model.Report;
import gouji.write.words.OutputTexts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What every writer has to know besides the reports.
 *
 * @param version version of the program
 * @param ruleset the rules the reports were judged by
 * @param forms the editions of the form, for the printed names of cells
 * @param asOf the date of the check
 * @param language language of messages
 * @param mask hides numbers of persons in a text
 * @param round which round of its year the run is, or null when it is none
 * @param against what the findings are laid beside, in the language of the run, or ""
 */
public record RunContext(
        String version,
        Ruleset ruleset,
        Forms forms,
        LocalDate asOf,
        Language language,
        UnaryOperator<String> mask,
        @Nullable Round round,
        String against) {
    /** Sections of spots that stand in no part of the report itself. */
    private static final Set<String> OUTSIDE = Set.of(Location.PREVIOUS, Location.ROSTER, Location.OTHER);

    private static final Pattern DAY = Pattern.compile("(\\d{4}-(?:0[1-9]|1[0-2]))-(\\d\\d)");
    /** A run that is no round. */
    public RunContext(
            String version,
            Ruleset ruleset,
            Forms forms,
            LocalDate asOf,
            Language language,
            UnaryOperator<String> mask) {
        this(version, ruleset, forms, asOf, language, mask, null, "");
    }

    /** The same as a round of its year. */
    public RunContext in(Round now, String former) {
        return new RunContext(version, ruleset, forms, asOf, language, mask, now, former);
    }

    /** The file of a report, or the words for all of them together. */
    public String source(Report report) {
        return report.isBatch() ? words().get(Report.BATCH) : report.source();
    }

    /** The text with numbers of persons hidden. */
    public String shown(String text) {
        return mask.apply(text);
    }

    /** The same of what may not be there: null stays null. */
    public @Nullable String shownOrNull(@Nullable String text) {
        return text == null ? null : shown(text);
    }

    /** What is told of a problem of reading, likewise. */
    public String shown(Problem problem) {
        return shown(problem.text().textIn(language));
    }

    /** The same on one line, without control characters; null becomes "". */
    public String line(@Nullable String text) {
        return text == null ? "" : Printable.line(shown(text)).strip();
    }

    /** A spot in the words of the printed form. */
    public String label(Location where, int edition) {
        String section = where.section();
        if (section != null && OUTSIDE.contains(section)) {
            String part = where.place() == null ? null : where.place().part();
            return words().get(section, part == null ? "" : shown(part));
        }
        return "title".equals(section) && where.table() == null
                ? words().get("title")
                : forms.label(edition, section, where.table(), where.row(), where.column());
    }

    /** Sheet and address, line or page in brackets, or nothing when none is known. */
    public String place(@Nullable Place place) {
        String spot = spot(place);
        return spot.isEmpty() ? "" : words().get("bracketed", spot);
    }

    /** Sheet and address, line or page, or nothing when none is known. */
    public String spot(@Nullable Place place) {
        if (place != null && place.sheet() != null) {
            String address = place.address() == null ? "" : " " + place.address();
            return words().get("sheet", place.sheet() + address);
        }
        if (place != null && place.page() != null) {
            return words().get("page", place.page());
        }
        return place != null && place.line() != null ? words().get("line", place.line()) : "";
    }

    /** A day as people write it; null becomes "". */
    public String day(@Nullable LocalDate day) {
        return day == null ? "" : Text.day(day).textIn(language);
    }

    /** A figure of a finding as people read it: programs get a day in digits. */
    public String figure(@Nullable String figure) {
        String words = Objects.toString(figure, "");
        Matcher day = DAY.matcher(words);
        return day.matches() && YearMonth.parse(day.group(1)).isValidDay(Integer.parseInt(day.group(2)))
                ? day(LocalDate.parse(words))
                : words;
    }

    /** What the writers say themselves. */
    public OutputTexts words() {
        return OutputTexts.in(language);
    }
}
