package gouji.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that is known of one report, before any judgement. Lists are in reading order.
 *
 * @param dates the days its page tells of itself
 * @param hidden what its file carries along without showing it
 * @param around what other reports tell of it
 */
public record Facts(
        Report report,
        List<Table> tables,
        List<Cell> cells,
        List<Absent> absent,
        List<Section> sections,
        List<Topic> topics,
        List<Sentence> sentences,
        List<Quantity> quantities,
        List<Claim> claims,
        List<Percentage> percentages,
        List<Breakdown> breakdowns,
        List<Citation> citations,
        List<Period> periods,
        List<PersonalNumber> personal,
        List<Attachment> attachments,
        List<Problem> problems,
        List<PageDate> dates,
        List<HiddenData> hidden,
        Surroundings around) {
    /** Facts of a report that is judged by itself. */
    public Facts(
            Report report,
            List<Table> tables,
            List<Cell> cells,
            List<Absent> absent,
            List<Section> sections,
            List<Topic> topics,
            List<Sentence> sentences,
            List<Quantity> quantities,
            List<Claim> claims,
            List<Percentage> percentages,
            List<Breakdown> breakdowns,
            List<Citation> citations,
            List<Period> periods,
            List<PersonalNumber> personal,
            List<Attachment> attachments,
            List<Problem> problems) {
        this(
                report,
                tables,
                cells,
                absent,
                sections,
                topics,
                sentences,
                quantities,
                claims,
                percentages,
                breakdowns,
                citations,
                periods,
                personal,
                attachments,
                problems,
                List.of(),
                List.of(),
                Surroundings.NONE);
    }

    /** Every fact a rule can match, problems of reading left out. */
    public Stream<Evidence> all() {
        return Stream.of(
                        List.of(report),
                        tables,
                        cells,
                        absent,
                        sections,
                        topics,
                        sentences,
                        quantities,
                        claims,
                        percentages,
                        breakdowns,
                        citations,
                        periods,
                        personal,
                        attachments,
                        hidden,
                        around.all())
                .flatMap(List<? extends Evidence>::stream);
    }

    /** Nothing but a report and what other reports tell of it. */
    public static Facts bare(Report report, List<Problem> problems, Surroundings around) {
        return new Facts(
                report, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), problems, List.of(), List.of(),
                around);
    }

    /** What stands around no single report of a review, for the rules that judge it as a whole. */
    public static Facts batch(List<? extends Surrounding> facts) {
        return bare(Report.unread(Report.BATCH), List.of(), new Surroundings(null, List.copyOf(facts)));
    }

    /** The report of the year before, or null when nobody asked for it. */
    public Earlier earlier() {
        return around.earlier();
    }

    /** The same facts with other problems. */
    public Facts withProblems(List<Problem> others) {
        return with(others, dates, hidden, around);
    }

    /** The same facts beside those of the year before. */
    public Facts beside(Earlier before) {
        return with(problems, dates, hidden, new Surroundings(before, around.facts()));
    }

    /** The same facts amid what the other reports of a review tell of the report. */
    public Facts amid(List<? extends Surrounding> others) {
        return with(problems, dates, hidden, new Surroundings(around.earlier(), List.copyOf(others)));
    }

    /** The same facts with the days the page tells of itself. */
    public Facts dated(List<PageDate> days) {
        return with(problems, List.copyOf(days), hidden, around);
    }

    /** The same facts with what the file carries along without showing it. */
    public Facts hiding(List<HiddenData> unshown) {
        return with(problems, dates, List.copyOf(unshown), around);
    }

    /** The same prose under another report, with what stands in its tables and beside it. */
    public Facts tabled(
            Report other, List<Table> grids, List<Cell> figures, List<Absent> gaps, List<Attachment> files) {
        return new Facts(
                other,
                grids,
                figures,
                gaps,
                sections,
                topics,
                sentences,
                quantities,
                claims,
                percentages,
                breakdowns,
                citations,
                periods,
                personal,
                files,
                problems,
                dates,
                hidden,
                around);
    }

    private Facts with(List<Problem> others, List<PageDate> days, List<HiddenData> unshown, Surroundings near) {
        return new Facts(
                report,
                tables,
                cells,
                absent,
                sections,
                topics,
                sentences,
                quantities,
                claims,
                percentages,
                breakdowns,
                citations,
                periods,
                personal,
                attachments,
                others,
                days,
                unshown,
                near);
    }
}
